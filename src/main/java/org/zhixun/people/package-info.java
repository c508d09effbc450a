/**
 * Who there is: the tree of units and the people in them, police officers and auxiliaries.
 *
 * <p>Key rule: pages see only people in the units whose data the reader may see ({@link org.zhixun.people.PeopleQueries}); other rooms,
 * having decided for themselves who may ask, look people up in the {@link org.zhixun.people.Directory}.
 */
package org.zhixun.people;
