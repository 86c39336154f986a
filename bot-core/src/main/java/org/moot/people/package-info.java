/** Who somebody is: persons, their accounts, names, zones and membership of the party. */
@NullMarked
package org.moot.people;

import org.jspecify.annotations.NullMarked;
