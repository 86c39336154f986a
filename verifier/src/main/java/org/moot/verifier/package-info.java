/** Checks the evidence of a vote from nothing but its bundle and the JDK; knows nothing of the program that made it. */
package org.moot.verifier;
