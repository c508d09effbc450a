package org.zhixun.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST addresses of all rooms, under {@code /api}. */
@ApplicationPath("api")
public class RestApplication extends Application {}
