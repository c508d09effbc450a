package org.zhixun.architecture.violations.people.web;

import jakarta.ws.rs.Path;

/** Answers REST under another name. */
@Path("answers")
public class Answers {}
