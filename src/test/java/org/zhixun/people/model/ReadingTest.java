package org.zhixun.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({
        "王晓明, wangxiaoming, wxm",
        "单小雨, shanxiaoyu, sxy",
        "曾国强, zengguoqiang, zgq",
        "解晓东, xiexiaodong, xxd",
        "欧阳娜, ouyangna, oyn",
        "尉迟恭, yuchigong, ycg",
        "吕布, lvbu, lb",
    })
    void aNameIsReadAsItIsTyped(String name, String full, String initials) {
        assertThat(Reading.of(name)).isEqualTo(new Reading(full, initials));
    }

    @Test
    void theDotOfAForeignNameAndBlanksAreLeftOut() {
        assertThat(Reading.of("买买提·江").full()).isEqualTo("maimaitijiang");
    }
}
