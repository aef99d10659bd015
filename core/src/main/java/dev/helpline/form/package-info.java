/**
 * Values as they come from a parser, read strictly: what every reader of files shares. For the modules of this project; hosts
 * meet its sentences and not its types.
 */
@NullMarked
package dev.helpline.form;

import org.jspecify.annotations.NullMarked;
