/** What activations do to data and gradients: in an array of a user's own, and through a deep random network. */
package dev.hillock.diagnose;
