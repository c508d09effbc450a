package org.zhixun.architecture.violations.people;

/** Has a name that says nothing. */
public class PersonManager {}
