/**
 * The ranking: from marks and votes to a list under constraints, with a certificate of its
 * optimality. Exact arithmetic in pure Java, without Spring and without a database.
 *
 * <p>{@link org.greatcraftsman.ranking.Ranking} is the entry point. The package {@code points}
 * computes points, {@code analysis} explains a result, and {@code proof} checks a certificate
 * without using anything else of this module.
 */
@ApplicationModule(
    displayName = "ranking",
    allowedDependencies = {})
package org.greatcraftsman.ranking;

import org.springframework.modulith.ApplicationModule;
