/** Which function to choose where: what the literature says, as data. */
package dev.hillock.recommend;
