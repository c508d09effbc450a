package org.zhixun.shell.demo;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Makes up names, no two alike. Surnames that are common come up more often. */
class DemoNames {

    private static final String SURNAMES = """
            王王王王王李李李李李张张张张张刘刘刘刘陈陈陈陈杨杨杨赵赵赵黄黄黄周周周吴吴吴徐徐孙孙胡胡朱朱高高林林何何郭郭马马罗罗\
            梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史\
            顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文单解翟""";

    private static final String GIVEN = """
            伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红鑫波辉鹏飞宇浩凯健俊帆雪晶晨阳欣怡琳璐佳慧颖婷莹倩雯洁岩峰林森\
            海江河川润泽源志远宏博文斌学思家国庆建新春晓东南北正安宁康乐昊天然子轩睿哲涵瑞祥嘉诚信义德恒毅坚卓越立成""";

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    DemoNames(Random random) {
        this.random = random;
    }

    String next() {
        String name;
        do {
            StringBuilder made = new StringBuilder(3).append(one(SURNAMES)).append(one(GIVEN));
            if (random.nextInt(5) > 0) {
                made.append(one(GIVEN));
            }
            name = made.toString();
        } while (!taken.add(name));
        return name;
    }

    private char one(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
