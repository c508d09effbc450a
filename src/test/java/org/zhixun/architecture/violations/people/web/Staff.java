package org.zhixun.architecture.violations.people.web;

import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Lives as long as a view under another name. */
@ViewScoped
public class Staff implements Serializable {
    private static final long serialVersionUID = 1L;
}
