package org.zhixun.architecture.violations.people;

/** Says nothing about scope, transaction and permission. */
public class CarelessService {
    public void change() {}
}
