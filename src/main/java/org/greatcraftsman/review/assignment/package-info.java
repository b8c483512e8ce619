/** The assignment of files to experts as a minimum-cost flow. Pure Java. */
package org.greatcraftsman.review.assignment;
