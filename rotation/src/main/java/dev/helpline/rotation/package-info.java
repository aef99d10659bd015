/** A fair rotation with a ledger: who is on duty, and what everybody was owed. */
@NullMarked
package dev.helpline.rotation;

import org.jspecify.annotations.NullMarked;
