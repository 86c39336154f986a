/** What is handed to whoever runs Moot, held against the program that runs. */
@NullMarked
package org.moot.app.deploy;

import org.jspecify.annotations.NullMarked;
