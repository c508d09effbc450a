package org.zhixun.architecture.violations.nowhere;

/** Lives in no room. */
public class Homeless {}
