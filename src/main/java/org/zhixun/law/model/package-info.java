/** Owns how a statute's text is read, kept, compared and searched. */
package org.zhixun.law.model;
