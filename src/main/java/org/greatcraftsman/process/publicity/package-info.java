/** The publicity of the approved list: its notice, its period and the wait for every objection. */
package org.greatcraftsman.process.publicity;
