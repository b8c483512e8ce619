/** The chairman's office meeting decides on the whole list at once. */
package org.greatcraftsman.process.chairmanapproval;
