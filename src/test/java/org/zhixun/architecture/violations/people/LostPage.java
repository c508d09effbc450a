package org.zhixun.architecture.violations.people;

/** Stands outside of web. */
public class LostPage {}
