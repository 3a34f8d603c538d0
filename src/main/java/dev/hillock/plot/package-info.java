/** Pictures of functions and their derivatives: as SVG, HTML, PNG and PDF, and in the terminal. */
package dev.hillock.plot;
