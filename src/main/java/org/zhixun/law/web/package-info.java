/** The pages and REST addresses of the library of statutes. */
package org.zhixun.law.web;
