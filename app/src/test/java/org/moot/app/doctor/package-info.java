/** What the doctor says of a service that is well, and of one that is not. */
@NullMarked
package org.moot.app.doctor;

import org.jspecify.annotations.NullMarked;
