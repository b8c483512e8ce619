/** The review of one shortlisted file by its experts: the diagram {@code expert-review}. */
package org.greatcraftsman.process.expertreview;
