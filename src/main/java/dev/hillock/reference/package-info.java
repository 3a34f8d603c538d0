/** The reference engine: the catalogue in double, rounded once; slow, simple and right. */
package dev.hillock.reference;
