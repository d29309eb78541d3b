/** Ten minutes of everything at once against a server in a process of its own. */
package closecodes.soak;
