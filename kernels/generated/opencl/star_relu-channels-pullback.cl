// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 7646e0a8299bc09ce20ef77d81771c92c43e7b6e4051b862629f4a220a6145b0
// function: star_relu
// order: channels-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericChannelPull(in0, in1, out0, table, shape_0, shape_2, shape_7, shape_8, shape_9, shape_10, 30) over elements always
__kernel void kGenericChannelPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *table, __private int shape_0, __private int shape_2, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_18;
  float f_23, f_41, f_47, f_49, f_50, f_51, f_52, f_56, f_58, f_60;
  int i_6, i_8, i_10, i_12, i_14, i_16, i_17, i_27, i_31, i_32, i_33, i_34, i_35, i_36, i_42, i_48, i_53, i_54, i_55;
  long l_19, l_20, l_21, l_24, l_25, l_26, l_28, l_29, l_30, l_37, l_38, l_39, l_43, l_44, l_45;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_22, *ul_40, *ul_46, *ul_57, *ul_59;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  ul_3  =  table;
  i_6  =  shape_0;
  i_8  =  shape_2;
  i_10  =  shape_7;
  i_12  =  shape_8;
  i_14  =  shape_9;
  i_16  =  shape_10;
  i_17  =  get_global_id(0);
  b_18  =  i_17 < i_6;
  if(b_18)
  {
    // BLOCK 1
    l_19  =  (long) i_17;
    l_20  =  l_19 + 4L;
    l_21  =  l_20 << 2;
    ul_22  =  ul_0 + l_21;
    f_23  =  *((__global float *) ul_22);
    l_24  =  (long) i_14;
    l_25  =  l_24 * l_19;
    l_26  =  l_25 >> i_16;
    i_27  =  (int) l_26;
    l_28  =  (long) i_10;
    l_29  =  l_28 * l_19;
    l_30  =  l_29 >> i_12;
    i_31  =  (int) l_30;
    i_32  =  i_31 * i_8;
    i_33  =  i_27 - i_32;
    i_34  =  i_33 << 2;
    i_35  =  i_33 << 1;
    i_36  =  i_34 + i_35;
    l_37  =  (long) i_36;
    l_38  =  l_37 + 4L;
    l_39  =  l_38 << 2;
    ul_40  =  ul_3 + l_39;
    f_41  =  *((__global float *) ul_40);
    i_42  =  i_36 + 1;
    l_43  =  (long) i_42;
    l_44  =  l_43 + 4L;
    l_45  =  l_44 << 2;
    ul_46  =  ul_3 + l_45;
    f_47  =  *((__global float *) ul_46);
    i_48  =  isless(f_23, 0.0F);
    if(i_48 == 1)
    {
      // BLOCK 2
      f_49  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_50  =  f_41 + f_47;
      f_51  =  f_50 * 2.0F;
      f_52  =  f_51 * f_23;
      i_53  =  isequal(f_51, 0.0F);
      if(i_53 == 1)
      {
        // BLOCK 4
        i_54  =  isequal(f_23, f_23);
        if(i_54 == 1)
        {
          // BLOCK 5
          f_49  =  0.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_49  =  f_52;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        f_49  =  f_52;
      }  // B3
    }  // B1
    // BLOCK 8 MERGES [7 6 5 2 ]
    i_55  =  isequal(f_23, f_23);
    if(i_55 == 1)
    {
      // BLOCK 9
      f_56  =  f_49;
    }  // B8
    else
    {
      // BLOCK 10
      f_56  =  f_23;
    }  // B8
    // BLOCK 11 MERGES [10 9 ]
    ul_57  =  ul_1 + l_21;
    f_58  =  *((__global float *) ul_57);
    ul_59  =  ul_2 + l_21;
    f_60  =  f_56 * f_58;
    *((__global float *) ul_59)  =  f_60;
  }  // B0
  else
  {
    // BLOCK 12
  }  // B0
  // BLOCK 13 MERGES [12 11 ]
  return;
}  //  kernel
