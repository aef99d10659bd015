/** What people look at: a rota and its ledger as pictures, and turns as appointments for calendars. */
@NullMarked
package dev.helpline.rotation.view;

import org.jspecify.annotations.NullMarked;
