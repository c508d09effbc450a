package org.zhixun.architecture.violations.people.model;

/** Runs by itself under another name. */
public abstract class Sweeper implements ScheduledJob {}
