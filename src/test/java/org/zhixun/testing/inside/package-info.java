/**
 * How tests get into the server: one deployment of the whole application with all {@code *IT} classes, shared by all of them.
 */
package org.zhixun.testing.inside;
