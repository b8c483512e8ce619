/** Reviewer assignment as a minimum-cost flow. Pure Java; internal to the module {@code review}. */
package org.greatcraftsman.review.assignment;
