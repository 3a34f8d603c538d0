/** Which activation is better here: small networks on generated data, trained with the engines' kernels, compared. */
package dev.hillock.train;
