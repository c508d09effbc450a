package org.zhixun.shell.demo;

import org.zhixun.people.PoliceBranch;
import org.zhixun.people.UnitKind;

/** The units of the demonstration bureau: one bureau, and below it its leadership, offices, brigades and eight police stations. */
enum DemoUnit {
    BUREAU(
            "清河县公安局（虚构）",
            "Qinghe County Public Security Bureau (fictional)",
            UnitKind.COUNTY_BUREAU,
            PoliceBranch.LEADERSHIP,
            0,
            0),
    LEADERSHIP("局领导", "Bureau Leadership", UnitKind.LEADERSHIP, PoliceBranch.LEADERSHIP, 8, 0),
    COMMAND("指挥中心", "Command Centre", UnitKind.COMMAND_CENTRE, PoliceBranch.COMMAND, 14, 16),
    POLITICAL_WORK("政工室", "Political Work Office", UnitKind.POLITICAL_WORK_OFFICE, PoliceBranch.POLITICAL_WORK, 10, 4),
    INSPECTION("警务督察大队", "Police Inspectorate", UnitKind.POLICE_INSPECTORATE, PoliceBranch.INSPECTION, 6, 2),
    LEGAL_AFFAIRS("法制大队", "Legal Affairs Brigade", UnitKind.LEGAL_AFFAIRS_BRIGADE, PoliceBranch.LEGAL_AFFAIRS, 12, 4),
    CRIMINAL_INVESTIGATION(
            "刑侦大队",
            "Criminal Investigation Brigade",
            UnitKind.CRIMINAL_INVESTIGATION_BRIGADE,
            PoliceBranch.CRIMINAL_INVESTIGATION,
            34,
            30),
    PUBLIC_ORDER("治安大队", "Public Order Brigade", UnitKind.PUBLIC_ORDER_BRIGADE, PoliceBranch.PUBLIC_ORDER, 22, 30),
    TRAFFIC("交警大队", "Traffic Police Brigade", UnitKind.TRAFFIC_POLICE_BRIGADE, PoliceBranch.TRAFFIC, 36, 90),
    ECONOMIC_CRIME("经侦大队", "Economic Crime Brigade", UnitKind.BRIGADE, PoliceBranch.ECONOMIC_CRIME, 12, 4),
    NARCOTICS("禁毒大队", "Narcotics Control Brigade", UnitKind.BRIGADE, PoliceBranch.NARCOTICS, 10, 10),
    CYBER("网安大队", "Cyber Security Brigade", UnitKind.BRIGADE, PoliceBranch.CYBER_SECURITY, 10, 8),
    EXIT_ENTRY("出入境管理大队", "Exit and Entry Brigade", UnitKind.BRIGADE, PoliceBranch.EXIT_ENTRY, 8, 10),
    PATROL("特巡警大队", "Patrol and Special Police Brigade", UnitKind.BRIGADE, PoliceBranch.PATROL, 22, 50),
    DETENTION("看守所", "Detention House", UnitKind.DETENTION_HOUSE, PoliceBranch.DETENTION, 20, 24),
    SUPPORT("警务保障室", "Police Support Office", UnitKind.OFFICE, PoliceBranch.SUPPORT, 8, 6),
    CHENGGUAN("城关派出所", "Chengguan Police Station", UnitKind.POLICE_STATION, PoliceBranch.COMMUNITY, 16, 22),
    CHENGDONG("城东派出所", "Chengdong Police Station", UnitKind.POLICE_STATION, PoliceBranch.COMMUNITY, 13, 18),
    HEKOU("河口派出所", "Hekou Police Station", UnitKind.POLICE_STATION, PoliceBranch.COMMUNITY, 11, 14),
    LIULIN("柳林派出所", "Liulin Police Station", UnitKind.POLICE_STATION, PoliceBranch.COMMUNITY, 10, 12),
    SHIQIAO("石桥派出所", "Shiqiao Police Station", UnitKind.POLICE_STATION, PoliceBranch.COMMUNITY, 10, 12),
    QINGSHAN("青山派出所", "Qingshan Police Station", UnitKind.POLICE_STATION, PoliceBranch.COMMUNITY, 10, 12),
    SHUANGTA("双塔派出所", "Shuangta Police Station", UnitKind.POLICE_STATION, PoliceBranch.COMMUNITY, 9, 11),
    BAISHA("白沙派出所", "Baisha Police Station", UnitKind.POLICE_STATION, PoliceBranch.COMMUNITY, 9, 11);

    private final String chinese;
    private final String english;
    private final UnitKind kind;
    private final PoliceBranch branch;
    private final int officers;
    private final int auxiliaries;

    DemoUnit(String chinese, String english, UnitKind kind, PoliceBranch branch, int officers, int auxiliaries) {
        this.chinese = chinese;
        this.english = english;
        this.kind = kind;
        this.branch = branch;
        this.officers = officers;
        this.auxiliaries = auxiliaries;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }

    UnitKind kind() {
        return kind;
    }

    PoliceBranch branch() {
        return branch;
    }

    int officers() {
        return officers;
    }

    int auxiliaries() {
        return auxiliaries;
    }

    /** Gives the title of the officer who stands at a place of the unit's list, the chief first. */
    String officerPost(int place) {
        String[] head =
                switch (kind) {
                    case LEADERSHIP -> new String[] {"局长", "政治委员", "副局长", "副局长", "副局长", "副局长", "督察长", "党委委员"};
                    case POLICE_STATION -> new String[] {"所长", "教导员", "副所长"};
                    case DETENTION_HOUSE -> new String[] {"所长", "教导员", "副所长", "副所长"};
                    case COMMAND_CENTRE, POLITICAL_WORK_OFFICE, OFFICE -> new String[] {"主任", "副主任"};
                    default -> new String[] {"大队长", "教导员", "副大队长"};
                };
        if (place < head.length) {
            return head[place];
        }
        return switch (kind) {
            case POLICE_STATION -> place % 3 == 0 ? "案件办理民警" : "社区民警";
            case DETENTION_HOUSE -> "管教民警";
            case COMMAND_CENTRE -> "接处警民警";
            case LEGAL_AFFAIRS_BRIGADE -> "法制员";
            case POLICE_INSPECTORATE -> "督察";
            case POLITICAL_WORK_OFFICE, OFFICE -> "民警";
            default -> place % 8 == 3 ? "中队长" : "民警";
        };
    }

    String auxiliaryPost(int place) {
        return switch (kind) {
            case POLICE_STATION -> place % 4 == 0 ? "文职辅警" : "社区辅警";
            case TRAFFIC_POLICE_BRIGADE -> place % 10 == 0 ? "文职辅警" : "交通辅警";
            case DETENTION_HOUSE -> "看护辅警";
            case COMMAND_CENTRE, POLITICAL_WORK_OFFICE, OFFICE, LEGAL_AFFAIRS_BRIGADE, POLICE_INSPECTORATE -> "文职辅警";
            default -> place % 5 == 0 ? "文职辅警" : "勤务辅警";
        };
    }
}
