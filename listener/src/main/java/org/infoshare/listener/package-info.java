/**
 * What the server's HTTP listeners need besides: a listener that speaks HTTP/1.1 alone and yet
 * answers clients that ask for more.
 */
package org.infoshare.listener;
