create index person_pinyin on person (pinyin);
