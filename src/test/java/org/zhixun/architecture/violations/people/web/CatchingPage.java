package org.zhixun.architecture.violations.people.web;

import jakarta.persistence.EntityManager;
import org.zhixun.architecture.violations.people.StrayEntity;

/** Touches persistence and handles errors by itself. */
public class CatchingPage {
    EntityManager database;
    StrayEntity row;

    int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
