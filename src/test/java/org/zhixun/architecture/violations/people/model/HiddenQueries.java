package org.zhixun.architecture.violations.people.model;

/** Stands behind the door. */
public class HiddenQueries {}
