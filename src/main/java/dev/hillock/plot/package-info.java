/** Functions of one number side by side: pictures as SVG, HTML, PNG, PDF and text, and differences in numbers. */
package dev.hillock.plot;
