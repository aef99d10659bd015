/** Policies, business hours and workflows as YAML and JSON files. */
@NullMarked
package dev.helpline.files;

import org.jspecify.annotations.NullMarked;
