/**
 * What the server's HTTP listeners need besides: a listener that speaks HTTP/1.1 alone and yet
 * answers clients that ask for more, and that refuses an address which cannot be decoded.
 */
package org.infoshare.listener;
