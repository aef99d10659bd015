/** Rotas of generated companies, planned in five ways and judged by one judge; and what planning costs. */
@NullMarked
package dev.helpline.benchmarks.rotation;

import org.jspecify.annotations.NullMarked;
