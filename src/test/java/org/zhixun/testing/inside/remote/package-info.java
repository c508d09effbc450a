/** What goes into the server beside the tests themselves. */
package org.zhixun.testing.inside.remote;
