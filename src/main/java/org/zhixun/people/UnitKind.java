package org.zhixun.people;

/** What kind of unit of a county bureau it is. */
public enum UnitKind {
    COUNTY_BUREAU,
    LEADERSHIP,
    COMMAND_CENTRE,
    POLITICAL_WORK_OFFICE,
    POLICE_INSPECTORATE,
    LEGAL_AFFAIRS_BRIGADE,
    CRIMINAL_INVESTIGATION_BRIGADE,
    PUBLIC_ORDER_BRIGADE,
    TRAFFIC_POLICE_BRIGADE,
    /** A brigade of another branch. */
    BRIGADE,
    DETENTION_HOUSE,
    OFFICE,
    POLICE_STATION
}
