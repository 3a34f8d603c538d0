// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: ea08a658d99f0cecbcac519bb2f516fe19b8a6955843a8288d2cd9a42df77a37
// function: crelu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericSplit(in0, out0, shape_1, shape_3, shape_9, shape_10) over rows always
__kernel void kGenericSplit(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10)
{
  bool b_6;
  float f_17, f_19, f_31, f_32;
  int i_4, i_5, i_8, i_10, i_12, i_18, i_23, i_24, i_25, i_30, i_33;
  long l_13, l_14, l_15, l_20, l_21, l_22, l_26, l_27, l_28, l_34, l_35, l_36;
  __global uchar *ul_0, *ul_1, *ul_16, *ul_29, *ul_37;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_4  =  shape_1;
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    i_8  =  shape_9;
    i_10  =  shape_10;
    i_12  =  shape_3;
    l_13  =  (long) i_5;
    l_14  =  l_13 + 4L;
    l_15  =  l_14 << 2;
    ul_16  =  ul_0 + l_15;
    f_17  =  *((__global float *) ul_16);
    i_18  =  isless(f_17, 0.0F);
    if(i_18 == 1)
    {
      // BLOCK 2
      f_19  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_17;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    l_20  =  (long) i_8;
    l_21  =  l_20 * l_13;
    l_22  =  l_21 >> i_10;
    i_23  =  (int) l_22;
    i_24  =  i_23 * i_12;
    i_25  =  i_24 + i_5;
    l_26  =  (long) i_25;
    l_27  =  l_26 + 4L;
    l_28  =  l_27 << 2;
    ul_29  =  ul_1 + l_28;
    *((__global float *) ul_29)  =  f_19;
    i_30  =  isless(0.0F, f_17);
    if(i_30 == 1)
    {
      // BLOCK 5
      f_31  =  0.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_32  =  -f_17;
      f_31  =  f_32;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_33  =  i_25 + i_12;
    l_34  =  (long) i_33;
    l_35  =  l_34 + 4L;
    l_36  =  l_35 << 2;
    ul_37  =  ul_1 + l_36;
    *((__global float *) ul_37)  =  f_31;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
