package org.zhixun.architecture.violations.people.model;

/** Stands for the house's own interface of the same name. */
interface ScheduledJob {}
