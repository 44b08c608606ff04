/** A descriptor: the small integer the kernel gave. Never wrapped, never boxed. */
export type Fd = number;

/** Memory: a Buffer, any other typed array, or a DataView. Its length is the length that C would be told. */
export type Bytes = ArrayBufferView;
