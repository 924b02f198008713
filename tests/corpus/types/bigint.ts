// Generated from the corpus by `cargo test -p ipc-corpus`. Do not edit.
import type * as ipc from "../bindings/bigint/index.js";
import { is, type Input, type Output } from "./check.js";

// NewtypeBool
is<Output<typeof ipc.giveNewtypeBool>>(false);
is<Output<typeof ipc.giveNewtypeBool>>(true);
is<Output<typeof ipc.giveNewtypeBool>>(false);
// @ts-expect-error: a boolean
is<Output<typeof ipc.giveNewtypeBool>>("true");
// @ts-expect-error: a boolean
is<Output<typeof ipc.giveNewtypeBool>>(null);
is<Input<typeof ipc.takeNewtypeBool>>(false);
is<Input<typeof ipc.takeNewtypeBool>>(true);
is<Input<typeof ipc.takeNewtypeBool>>(false);
// @ts-expect-error: a boolean
is<Input<typeof ipc.takeNewtypeBool>>("true");
// @ts-expect-error: a boolean
is<Input<typeof ipc.takeNewtypeBool>>(null);

// NewtypeChar
is<Output<typeof ipc.giveNewtypeChar>>("\u{10ffff}");
is<Output<typeof ipc.giveNewtypeChar>>("\u{12}");
is<Output<typeof ipc.giveNewtypeChar>>("\u{10ffff}");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChar>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChar>>(null);
is<Input<typeof ipc.takeNewtypeChar>>("\u{10ffff}");
is<Input<typeof ipc.takeNewtypeChar>>("\u{12}");
is<Input<typeof ipc.takeNewtypeChar>>("\u{10ffff}");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChar>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChar>>(null);

// NewtypeString
is<Output<typeof ipc.giveNewtypeString>>("\u{10000}\u{10ffff}\u{2ea}\u{79b}\u{10000}\u{10000}\u{32b}\u{10000}");
is<Output<typeof ipc.giveNewtypeString>>("taoyhgufx");
is<Output<typeof ipc.giveNewtypeString>>("\u{10000}\u{10ffff}\u{2ea}\u{79b}\u{10000}\u{10000}\u{32b}\u{10000}");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeString>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeString>>(null);
is<Input<typeof ipc.takeNewtypeString>>("\u{10000}\u{10ffff}\u{2ea}\u{79b}\u{10000}\u{10000}\u{32b}\u{10000}");
is<Input<typeof ipc.takeNewtypeString>>("taoyhgufx");
is<Input<typeof ipc.takeNewtypeString>>("\u{10000}\u{10ffff}\u{2ea}\u{79b}\u{10000}\u{10000}\u{32b}\u{10000}");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeString>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeString>>(null);

// NewtypeBoxStr
is<Output<typeof ipc.giveNewtypeBoxStr>>("\u{f8e7e}\u{10ffff}\u{10000}$\\\u{cd8a}\u{55c9}\u{10ffff}\u{10ffff}\u{e}");
is<Output<typeof ipc.giveNewtypeBoxStr>>("\u{0}$");
is<Output<typeof ipc.giveNewtypeBoxStr>>("\u{f8e7e}\u{10ffff}\u{10000}$\\\u{cd8a}\u{55c9}\u{10ffff}\u{10ffff}\u{e}");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeBoxStr>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeBoxStr>>(null);
is<Input<typeof ipc.takeNewtypeBoxStr>>("\u{f8e7e}\u{10ffff}\u{10000}$\\\u{cd8a}\u{55c9}\u{10ffff}\u{10ffff}\u{e}");
is<Input<typeof ipc.takeNewtypeBoxStr>>("\u{0}$");
is<Input<typeof ipc.takeNewtypeBoxStr>>("\u{f8e7e}\u{10ffff}\u{10000}$\\\u{cd8a}\u{55c9}\u{10ffff}\u{10ffff}\u{e}");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeBoxStr>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeBoxStr>>(null);

// NewtypeArcStr
is<Output<typeof ipc.giveNewtypeArcStr>>("\u{5c06}\u{10000}\u{10ffff}$\u{1cd2}\u{a600f}\u{10ffff}\"");
is<Output<typeof ipc.giveNewtypeArcStr>>("$bytes");
is<Output<typeof ipc.giveNewtypeArcStr>>("\u{5c06}\u{10000}\u{10ffff}$\u{1cd2}\u{a600f}\u{10ffff}\"");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeArcStr>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeArcStr>>(null);
is<Input<typeof ipc.takeNewtypeArcStr>>("\u{5c06}\u{10000}\u{10ffff}$\u{1cd2}\u{a600f}\u{10ffff}\"");
is<Input<typeof ipc.takeNewtypeArcStr>>("$bytes");
is<Input<typeof ipc.takeNewtypeArcStr>>("\u{5c06}\u{10000}\u{10ffff}$\u{1cd2}\u{a600f}\u{10ffff}\"");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeArcStr>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeArcStr>>(null);

// NewtypeCowStr
is<Output<typeof ipc.giveNewtypeCowStr>>("\u{9c6ea}\u{2028}\u{10ffff}\"\u{10000}\u{ffff}\u{0}\u{21d}\u{10000}\u{ffff}\u{2028}");
is<Output<typeof ipc.giveNewtypeCowStr>>("hjykqvww");
is<Output<typeof ipc.giveNewtypeCowStr>>("\u{9c6ea}\u{2028}\u{10ffff}\"\u{10000}\u{ffff}\u{0}\u{21d}\u{10000}\u{ffff}\u{2028}");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeCowStr>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeCowStr>>(null);
is<Input<typeof ipc.takeNewtypeCowStr>>("\u{9c6ea}\u{2028}\u{10ffff}\"\u{10000}\u{ffff}\u{0}\u{21d}\u{10000}\u{ffff}\u{2028}");
is<Input<typeof ipc.takeNewtypeCowStr>>("hjykqvww");
is<Input<typeof ipc.takeNewtypeCowStr>>("\u{9c6ea}\u{2028}\u{10ffff}\"\u{10000}\u{ffff}\u{0}\u{21d}\u{10000}\u{ffff}\u{2028}");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeCowStr>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeCowStr>>(null);

// NewtypeUnit
is<Output<typeof ipc.giveNewtypeUnit>>(null);
// @ts-expect-error: null
is<Output<typeof ipc.giveNewtypeUnit>>(undefined);
// @ts-expect-error: null
is<Output<typeof ipc.giveNewtypeUnit>>(0);
is<Input<typeof ipc.takeNewtypeUnit>>(null);
// @ts-expect-error: null
is<Input<typeof ipc.takeNewtypeUnit>>(undefined);
// @ts-expect-error: null
is<Input<typeof ipc.takeNewtypeUnit>>(0);

// NewtypeI8
is<Output<typeof ipc.giveNewtypeI8>>(-109);
is<Output<typeof ipc.giveNewtypeI8>>(-88);
is<Output<typeof ipc.giveNewtypeI8>>(-109);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI8>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI8>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI8>>(null);
is<Input<typeof ipc.takeNewtypeI8>>(-109);
is<Input<typeof ipc.takeNewtypeI8>>(-88);
is<Input<typeof ipc.takeNewtypeI8>>(-109);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI8>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI8>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI8>>(null);

// NewtypeI16
is<Output<typeof ipc.giveNewtypeI16>>(-18875);
is<Output<typeof ipc.giveNewtypeI16>>(12665);
is<Output<typeof ipc.giveNewtypeI16>>(-18875);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI16>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI16>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI16>>(null);
is<Input<typeof ipc.takeNewtypeI16>>(-18875);
is<Input<typeof ipc.takeNewtypeI16>>(12665);
is<Input<typeof ipc.takeNewtypeI16>>(-18875);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI16>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI16>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI16>>(null);

// NewtypeI32
is<Output<typeof ipc.giveNewtypeI32>>(-1583783847);
is<Output<typeof ipc.giveNewtypeI32>>(1294002344);
is<Output<typeof ipc.giveNewtypeI32>>(-1583783847);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI32>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI32>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI32>>(null);
is<Input<typeof ipc.takeNewtypeI32>>(-1583783847);
is<Input<typeof ipc.takeNewtypeI32>>(1294002344);
is<Input<typeof ipc.takeNewtypeI32>>(-1583783847);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI32>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI32>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI32>>(null);

// NewtypeU8
is<Output<typeof ipc.giveNewtypeU8>>(116);
is<Output<typeof ipc.giveNewtypeU8>>(224);
is<Output<typeof ipc.giveNewtypeU8>>(116);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU8>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU8>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU8>>(null);
is<Input<typeof ipc.takeNewtypeU8>>(116);
is<Input<typeof ipc.takeNewtypeU8>>(224);
is<Input<typeof ipc.takeNewtypeU8>>(116);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU8>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU8>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU8>>(null);

// NewtypeU16
is<Output<typeof ipc.giveNewtypeU16>>(49617);
is<Output<typeof ipc.giveNewtypeU16>>(43967);
is<Output<typeof ipc.giveNewtypeU16>>(49617);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU16>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU16>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU16>>(null);
is<Input<typeof ipc.takeNewtypeU16>>(49617);
is<Input<typeof ipc.takeNewtypeU16>>(43967);
is<Input<typeof ipc.takeNewtypeU16>>(49617);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU16>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU16>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU16>>(null);

// NewtypeU32
is<Output<typeof ipc.giveNewtypeU32>>(4294962082);
is<Output<typeof ipc.giveNewtypeU32>>(3500624147);
is<Output<typeof ipc.giveNewtypeU32>>(4294962082);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU32>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU32>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU32>>(null);
is<Input<typeof ipc.takeNewtypeU32>>(4294962082);
is<Input<typeof ipc.takeNewtypeU32>>(3500624147);
is<Input<typeof ipc.takeNewtypeU32>>(4294962082);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU32>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU32>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU32>>(null);

// NewtypeNonZeroI8
is<Output<typeof ipc.giveNewtypeNonZeroI8>>(-114);
is<Output<typeof ipc.giveNewtypeNonZeroI8>>(-28);
is<Output<typeof ipc.giveNewtypeNonZeroI8>>(-114);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroI8>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroI8>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroI8>>(null);
is<Input<typeof ipc.takeNewtypeNonZeroI8>>(-114);
is<Input<typeof ipc.takeNewtypeNonZeroI8>>(-28);
is<Input<typeof ipc.takeNewtypeNonZeroI8>>(-114);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroI8>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroI8>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroI8>>(null);

// NewtypeNonZeroU32
is<Output<typeof ipc.giveNewtypeNonZeroU32>>(1744197196);
is<Output<typeof ipc.giveNewtypeNonZeroU32>>(1952476765);
is<Output<typeof ipc.giveNewtypeNonZeroU32>>(1744197196);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroU32>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroU32>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroU32>>(null);
is<Input<typeof ipc.takeNewtypeNonZeroU32>>(1744197196);
is<Input<typeof ipc.takeNewtypeNonZeroU32>>(1952476765);
is<Input<typeof ipc.takeNewtypeNonZeroU32>>(1744197196);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroU32>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroU32>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroU32>>(null);

// NewtypeF32
is<Output<typeof ipc.giveNewtypeF32>>(-7612878000000000.0);
is<Output<typeof ipc.giveNewtypeF32>>(-4.116497e-18);
is<Output<typeof ipc.giveNewtypeF32>>(-7612878000000000.0);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeF32>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeF32>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeF32>>(null);
is<Input<typeof ipc.takeNewtypeF32>>(-7612878000000000.0);
is<Input<typeof ipc.takeNewtypeF32>>(-4.116497e-18);
is<Input<typeof ipc.takeNewtypeF32>>(-7612878000000000.0);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeF32>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeF32>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeF32>>(null);

// NewtypeF64
is<Output<typeof ipc.giveNewtypeF64>>(-2.6607726283672204e-176);
is<Output<typeof ipc.giveNewtypeF64>>(1.2271397823632919e+86);
is<Output<typeof ipc.giveNewtypeF64>>(-2.6607726283672204e-176);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeF64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeF64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeF64>>(null);
is<Input<typeof ipc.takeNewtypeF64>>(-2.6607726283672204e-176);
is<Input<typeof ipc.takeNewtypeF64>>(1.2271397823632919e+86);
is<Input<typeof ipc.takeNewtypeF64>>(-2.6607726283672204e-176);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeF64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeF64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeF64>>(null);

// NewtypeI64
is<Output<typeof ipc.giveNewtypeI64>>(-1599511036759142404n);
is<Output<typeof ipc.giveNewtypeI64>>(-9007199254740992n);
is<Output<typeof ipc.giveNewtypeI64>>(-1599511036759142404n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeI64>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeI64>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeI64>>(null);
is<Input<typeof ipc.takeNewtypeI64>>(-1599511036759142404n);
is<Input<typeof ipc.takeNewtypeI64>>(-9007199254740992n);
is<Input<typeof ipc.takeNewtypeI64>>(-1599511036759142404n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeI64>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeI64>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeI64>>(null);

// NewtypeU64
is<Output<typeof ipc.giveNewtypeU64>>(18446744073709550416n);
is<Output<typeof ipc.giveNewtypeU64>>(8568444042844484863n);
is<Output<typeof ipc.giveNewtypeU64>>(18446744073709550416n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeU64>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeU64>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeU64>>(null);
is<Input<typeof ipc.takeNewtypeU64>>(18446744073709550416n);
is<Input<typeof ipc.takeNewtypeU64>>(8568444042844484863n);
is<Input<typeof ipc.takeNewtypeU64>>(18446744073709550416n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeU64>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeU64>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeU64>>(null);

// NewtypeIsize
is<Output<typeof ipc.giveNewtypeIsize>>(-2641582950281443845n);
is<Output<typeof ipc.giveNewtypeIsize>>(6427659678828585496n);
is<Output<typeof ipc.giveNewtypeIsize>>(-2641582950281443845n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeIsize>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeIsize>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeIsize>>(null);
is<Input<typeof ipc.takeNewtypeIsize>>(-2641582950281443845n);
is<Input<typeof ipc.takeNewtypeIsize>>(6427659678828585496n);
is<Input<typeof ipc.takeNewtypeIsize>>(-2641582950281443845n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeIsize>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeIsize>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeIsize>>(null);

// NewtypeUsize
is<Output<typeof ipc.giveNewtypeUsize>>(10765835256384300395n);
is<Output<typeof ipc.giveNewtypeUsize>>(7281163988583535433n);
is<Output<typeof ipc.giveNewtypeUsize>>(10765835256384300395n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeUsize>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeUsize>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeUsize>>(null);
is<Input<typeof ipc.takeNewtypeUsize>>(10765835256384300395n);
is<Input<typeof ipc.takeNewtypeUsize>>(7281163988583535433n);
is<Input<typeof ipc.takeNewtypeUsize>>(10765835256384300395n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeUsize>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeUsize>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeUsize>>(null);

// NewtypeI128
is<Output<typeof ipc.giveNewtypeI128>>(-170141183460469231731687303715884105727n);
is<Output<typeof ipc.giveNewtypeI128>>(18446744073709551616n);
is<Output<typeof ipc.giveNewtypeI128>>(-170141183460469231731687303715884105727n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeI128>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeI128>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeI128>>(null);
is<Input<typeof ipc.takeNewtypeI128>>(-170141183460469231731687303715884105727n);
is<Input<typeof ipc.takeNewtypeI128>>(18446744073709551616n);
is<Input<typeof ipc.takeNewtypeI128>>(-170141183460469231731687303715884105727n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeI128>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeI128>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeI128>>(null);

// NewtypeU128
is<Output<typeof ipc.giveNewtypeU128>>(170141183460469231731687303715884105728n);
is<Output<typeof ipc.giveNewtypeU128>>(1717119564864885560157984n);
is<Output<typeof ipc.giveNewtypeU128>>(170141183460469231731687303715884105728n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeU128>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeU128>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeU128>>(null);
is<Input<typeof ipc.takeNewtypeU128>>(170141183460469231731687303715884105728n);
is<Input<typeof ipc.takeNewtypeU128>>(1717119564864885560157984n);
is<Input<typeof ipc.takeNewtypeU128>>(170141183460469231731687303715884105728n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeU128>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeU128>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeU128>>(null);

// NewtypeNonZeroI64
is<Output<typeof ipc.giveNewtypeNonZeroI64>>(-9223372036854775807n);
is<Output<typeof ipc.giveNewtypeNonZeroI64>>(822278046662065754n);
is<Output<typeof ipc.giveNewtypeNonZeroI64>>(-9223372036854775807n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeNonZeroI64>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeNonZeroI64>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeNonZeroI64>>(null);
is<Input<typeof ipc.takeNewtypeNonZeroI64>>(-9223372036854775807n);
is<Input<typeof ipc.takeNewtypeNonZeroI64>>(822278046662065754n);
is<Input<typeof ipc.takeNewtypeNonZeroI64>>(-9223372036854775807n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeNonZeroI64>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeNonZeroI64>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeNonZeroI64>>(null);

// NewtypeNonZeroU128
is<Output<typeof ipc.giveNewtypeNonZeroU128>>(340282366920938462984775327829303343394n);
is<Output<typeof ipc.giveNewtypeNonZeroU128>>(858893511679304210093841883n);
is<Output<typeof ipc.giveNewtypeNonZeroU128>>(340282366920938462984775327829303343394n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeNonZeroU128>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeNonZeroU128>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeNonZeroU128>>(null);
is<Input<typeof ipc.takeNewtypeNonZeroU128>>(340282366920938462984775327829303343394n);
is<Input<typeof ipc.takeNewtypeNonZeroU128>>(858893511679304210093841883n);
is<Input<typeof ipc.takeNewtypeNonZeroU128>>(340282366920938462984775327829303343394n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeNonZeroU128>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeNonZeroU128>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeNonZeroU128>>(null);

// NewtypeBigIntI64
is<Output<typeof ipc.giveNewtypeBigIntI64>>(-1063758334333837033n);
is<Output<typeof ipc.giveNewtypeBigIntI64>>(-9007199254740992n);
is<Output<typeof ipc.giveNewtypeBigIntI64>>(-1063758334333837033n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBigIntI64>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBigIntI64>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBigIntI64>>(null);
is<Input<typeof ipc.takeNewtypeBigIntI64>>(-1063758334333837033n);
is<Input<typeof ipc.takeNewtypeBigIntI64>>(-9007199254740992n);
is<Input<typeof ipc.takeNewtypeBigIntI64>>(-1063758334333837033n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBigIntI64>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBigIntI64>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBigIntI64>>(null);

// NewtypeBigIntU64
is<Output<typeof ipc.giveNewtypeBigIntU64>>(13645299774789117784n);
is<Output<typeof ipc.giveNewtypeBigIntU64>>(6943624934180815968n);
is<Output<typeof ipc.giveNewtypeBigIntU64>>(13645299774789117784n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBigIntU64>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBigIntU64>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBigIntU64>>(null);
is<Input<typeof ipc.takeNewtypeBigIntU64>>(13645299774789117784n);
is<Input<typeof ipc.takeNewtypeBigIntU64>>(6943624934180815968n);
is<Input<typeof ipc.takeNewtypeBigIntU64>>(13645299774789117784n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBigIntU64>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBigIntU64>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBigIntU64>>(null);

// NewtypeBigIntU128
is<Output<typeof ipc.giveNewtypeBigIntU128>>(340282366920938421260463072544720941885n);
is<Output<typeof ipc.giveNewtypeBigIntU128>>(110577061869323650102056025n);
is<Output<typeof ipc.giveNewtypeBigIntU128>>(340282366920938421260463072544720941885n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBigIntU128>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBigIntU128>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBigIntU128>>(null);
is<Input<typeof ipc.takeNewtypeBigIntU128>>(340282366920938421260463072544720941885n);
is<Input<typeof ipc.takeNewtypeBigIntU128>>(110577061869323650102056025n);
is<Input<typeof ipc.takeNewtypeBigIntU128>>(340282366920938421260463072544720941885n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBigIntU128>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBigIntU128>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBigIntU128>>(null);

// NewtypeNumberI64
is<Output<typeof ipc.giveNewtypeNumberI64>>(-6046450231877052);
is<Output<typeof ipc.giveNewtypeNumberI64>>(4763158009724398);
is<Output<typeof ipc.giveNewtypeNumberI64>>(-6046450231877052);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberI64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberI64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberI64>>(null);
is<Input<typeof ipc.takeNewtypeNumberI64>>(-6046450231877052);
is<Input<typeof ipc.takeNewtypeNumberI64>>(4763158009724398);
is<Input<typeof ipc.takeNewtypeNumberI64>>(-6046450231877052);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberI64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberI64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberI64>>(null);

// NewtypeNumberU64
is<Output<typeof ipc.giveNewtypeNumberU64>>(9007199254710383);
is<Output<typeof ipc.giveNewtypeNumberU64>>(4740759760517415);
is<Output<typeof ipc.giveNewtypeNumberU64>>(9007199254710383);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberU64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberU64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberU64>>(null);
is<Input<typeof ipc.takeNewtypeNumberU64>>(9007199254710383);
is<Input<typeof ipc.takeNewtypeNumberU64>>(4740759760517415);
is<Input<typeof ipc.takeNewtypeNumberU64>>(9007199254710383);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberU64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberU64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberU64>>(null);

// NewtypeNumberI128
is<Output<typeof ipc.giveNewtypeNumberI128>>(-1974870637653337);
is<Output<typeof ipc.giveNewtypeNumberI128>>(5833676807154141);
is<Output<typeof ipc.giveNewtypeNumberI128>>(-1974870637653337);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberI128>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberI128>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberI128>>(null);
is<Input<typeof ipc.takeNewtypeNumberI128>>(-1974870637653337);
is<Input<typeof ipc.takeNewtypeNumberI128>>(5833676807154141);
is<Input<typeof ipc.takeNewtypeNumberI128>>(-1974870637653337);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberI128>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberI128>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberI128>>(null);

// NewtypeNumberUsize
is<Output<typeof ipc.giveNewtypeNumberUsize>>(5875816424112504);
is<Output<typeof ipc.giveNewtypeNumberUsize>>(7436141563849902);
is<Output<typeof ipc.giveNewtypeNumberUsize>>(5875816424112504);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberUsize>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberUsize>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNumberUsize>>(null);
is<Input<typeof ipc.takeNewtypeNumberUsize>>(5875816424112504);
is<Input<typeof ipc.takeNewtypeNumberUsize>>(7436141563849902);
is<Input<typeof ipc.takeNewtypeNumberUsize>>(5875816424112504);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberUsize>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberUsize>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNumberUsize>>(null);

// NewtypeBytes
is<Output<typeof ipc.giveNewtypeBytes>>(new Uint8Array([251, 219, 195, 227, 94]));
is<Output<typeof ipc.giveNewtypeBytes>>(new Uint8Array([150]));
is<Output<typeof ipc.giveNewtypeBytes>>(new Uint8Array([251, 219, 195, 227, 94]));
// @ts-expect-error: bytes
is<Output<typeof ipc.giveNewtypeBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Output<typeof ipc.giveNewtypeBytes>>("AQI=");
// @ts-expect-error: bytes
is<Output<typeof ipc.giveNewtypeBytes>>(null);
is<Input<typeof ipc.takeNewtypeBytes>>(new Uint8Array([251, 219, 195, 227, 94]));
is<Input<typeof ipc.takeNewtypeBytes>>(new Uint8Array([150]));
is<Input<typeof ipc.takeNewtypeBytes>>(new Uint8Array([251, 219, 195, 227, 94]));
// @ts-expect-error: bytes
is<Input<typeof ipc.takeNewtypeBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Input<typeof ipc.takeNewtypeBytes>>("AQI=");
// @ts-expect-error: bytes
is<Input<typeof ipc.takeNewtypeBytes>>(null);

// NewtypeJson
is<Output<typeof ipc.giveNewtypeJson>>({ "": [{ "1e3": null, "\\\u{10000}\u{ffff}\u{10000}\"\u{ffff}I\u{0}": null }, null] });
is<Output<typeof ipc.giveNewtypeJson>>(-128704829743057);
is<Output<typeof ipc.giveNewtypeJson>>({ "": [{ "1e3": null, "\\\u{10000}\u{ffff}\u{10000}\"\u{ffff}I\u{0}": null }, null] });
// @ts-expect-error: JSON
is<Output<typeof ipc.giveNewtypeJson>>(1n);
// @ts-expect-error: JSON
is<Output<typeof ipc.giveNewtypeJson>>(undefined);
is<Input<typeof ipc.takeNewtypeJson>>({ "": [{ "1e3": null, "\\\u{10000}\u{ffff}\u{10000}\"\u{ffff}I\u{0}": null }, null] });
is<Input<typeof ipc.takeNewtypeJson>>(-128704829743057);
is<Input<typeof ipc.takeNewtypeJson>>({ "": [{ "1e3": null, "\\\u{10000}\u{ffff}\u{10000}\"\u{ffff}I\u{0}": null }, null] });
// @ts-expect-error: JSON
is<Input<typeof ipc.takeNewtypeJson>>(1n);
// @ts-expect-error: JSON
is<Input<typeof ipc.takeNewtypeJson>>(undefined);

// NewtypePathBuf
is<Output<typeof ipc.giveNewtypePathBuf>>("\u{ffff}\u{43d3}\u{10ffff}\u{ffff}\u{0}\u{ffff}\u{10000}\"\u{10ffff}");
is<Output<typeof ipc.giveNewtypePathBuf>>("zmglzkian");
is<Output<typeof ipc.giveNewtypePathBuf>>("\u{ffff}\u{43d3}\u{10ffff}\u{ffff}\u{0}\u{ffff}\u{10000}\"\u{10ffff}");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypePathBuf>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypePathBuf>>(null);
is<Input<typeof ipc.takeNewtypePathBuf>>("\u{ffff}\u{43d3}\u{10ffff}\u{ffff}\u{0}\u{ffff}\u{10000}\"\u{10ffff}");
is<Input<typeof ipc.takeNewtypePathBuf>>("zmglzkian");
is<Input<typeof ipc.takeNewtypePathBuf>>("\u{ffff}\u{43d3}\u{10ffff}\u{ffff}\u{0}\u{ffff}\u{10000}\"\u{10ffff}");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypePathBuf>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypePathBuf>>(null);

// NewtypeIpAddr
is<Output<typeof ipc.giveNewtypeIpAddr>>("8fb7:37c2:c869:7659:75c9:9bf8:1b54:e9ca");
is<Output<typeof ipc.giveNewtypeIpAddr>>("1ff:3660:14b:c13f:1c:c57:8e07:174");
is<Output<typeof ipc.giveNewtypeIpAddr>>("8fb7:37c2:c869:7659:75c9:9bf8:1b54:e9ca");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeIpAddr>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeIpAddr>>(null);
is<Input<typeof ipc.takeNewtypeIpAddr>>("8fb7:37c2:c869:7659:75c9:9bf8:1b54:e9ca");
is<Input<typeof ipc.takeNewtypeIpAddr>>("1ff:3660:14b:c13f:1c:c57:8e07:174");
is<Input<typeof ipc.takeNewtypeIpAddr>>("8fb7:37c2:c869:7659:75c9:9bf8:1b54:e9ca");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeIpAddr>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeIpAddr>>(null);

// NewtypeIpv4Addr
is<Output<typeof ipc.giveNewtypeIpv4Addr>>("255.110.226.107");
is<Output<typeof ipc.giveNewtypeIpv4Addr>>("121.251.1.140");
is<Output<typeof ipc.giveNewtypeIpv4Addr>>("255.110.226.107");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeIpv4Addr>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeIpv4Addr>>(null);
is<Input<typeof ipc.takeNewtypeIpv4Addr>>("255.110.226.107");
is<Input<typeof ipc.takeNewtypeIpv4Addr>>("121.251.1.140");
is<Input<typeof ipc.takeNewtypeIpv4Addr>>("255.110.226.107");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeIpv4Addr>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeIpv4Addr>>(null);

// NewtypeIpv6Addr
is<Output<typeof ipc.giveNewtypeIpv6Addr>>("8cc6:e2f7:b4d8:7421:ef3b:60e1:12e8:24d1");
is<Output<typeof ipc.giveNewtypeIpv6Addr>>("e30c:e29a:ff01:2eae:faf0:a779:58e:891e");
is<Output<typeof ipc.giveNewtypeIpv6Addr>>("8cc6:e2f7:b4d8:7421:ef3b:60e1:12e8:24d1");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeIpv6Addr>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeIpv6Addr>>(null);
is<Input<typeof ipc.takeNewtypeIpv6Addr>>("8cc6:e2f7:b4d8:7421:ef3b:60e1:12e8:24d1");
is<Input<typeof ipc.takeNewtypeIpv6Addr>>("e30c:e29a:ff01:2eae:faf0:a779:58e:891e");
is<Input<typeof ipc.takeNewtypeIpv6Addr>>("8cc6:e2f7:b4d8:7421:ef3b:60e1:12e8:24d1");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeIpv6Addr>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeIpv6Addr>>(null);

// NewtypeSocketAddr
is<Output<typeof ipc.giveNewtypeSocketAddr>>("[cd23:e2fd:f0d7:bffa:b15a:6a01:7588:f14c]:43046");
is<Output<typeof ipc.giveNewtypeSocketAddr>>("[6bf3:fe92:d3c:3b2a:14fe:80e9:5b8e:2f72]:0");
is<Output<typeof ipc.giveNewtypeSocketAddr>>("[cd23:e2fd:f0d7:bffa:b15a:6a01:7588:f14c]:43046");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeSocketAddr>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeSocketAddr>>(null);
is<Input<typeof ipc.takeNewtypeSocketAddr>>("[cd23:e2fd:f0d7:bffa:b15a:6a01:7588:f14c]:43046");
is<Input<typeof ipc.takeNewtypeSocketAddr>>("[6bf3:fe92:d3c:3b2a:14fe:80e9:5b8e:2f72]:0");
is<Input<typeof ipc.takeNewtypeSocketAddr>>("[cd23:e2fd:f0d7:bffa:b15a:6a01:7588:f14c]:43046");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeSocketAddr>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeSocketAddr>>(null);

// NewtypeDuration
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 101317376, "secs": 11872015166908956507n });
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 999, "secs": 9223372036854775807n });
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 101317376, "secs": 11872015166908956507n });
// @ts-expect-error: "secs", which is missing
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 101317376 });
// @ts-expect-error: "secs", a bigint
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 101317376, "secs": "1" });
// @ts-expect-error: "nanos", which is missing
is<Output<typeof ipc.giveNewtypeDuration>>({ "secs": 11872015166908956507n });
// @ts-expect-error: "nanos", a number
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 1n, "secs": 11872015166908956507n });
// @ts-expect-error: its members
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 101317376, "secs": 11872015166908956507n, "noSuchMember": 1 });
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 101317376, "secs": 11872015166908956507n });
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 999, "secs": 9223372036854775807n });
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 101317376, "secs": 11872015166908956507n });
// @ts-expect-error: "secs", which is missing
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 101317376 });
// @ts-expect-error: "secs", a bigint
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 101317376, "secs": "1" });
// @ts-expect-error: "nanos", which is missing
is<Input<typeof ipc.takeNewtypeDuration>>({ "secs": 11872015166908956507n });
// @ts-expect-error: "nanos", a number
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 1n, "secs": 11872015166908956507n });
// @ts-expect-error: its members
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 101317376, "secs": 11872015166908956507n, "noSuchMember": 1 });

// NewtypeSystemTime
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389n });
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999, "secs_since_epoch": 113084403894n });
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389n });
// @ts-expect-error: "secs_since_epoch", which is missing
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999999999 });
// @ts-expect-error: "secs_since_epoch", a bigint
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": "1" });
// @ts-expect-error: "nanos_since_epoch", which is missing
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "secs_since_epoch": 1097385915389n });
// @ts-expect-error: "nanos_since_epoch", a number
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 1n, "secs_since_epoch": 1097385915389n });
// @ts-expect-error: its members
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389n, "noSuchMember": 1 });
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389n });
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999, "secs_since_epoch": 113084403894n });
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389n });
// @ts-expect-error: "secs_since_epoch", which is missing
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999999999 });
// @ts-expect-error: "secs_since_epoch", a bigint
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": "1" });
// @ts-expect-error: "nanos_since_epoch", which is missing
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "secs_since_epoch": 1097385915389n });
// @ts-expect-error: "nanos_since_epoch", a number
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 1n, "secs_since_epoch": 1097385915389n });
// @ts-expect-error: its members
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389n, "noSuchMember": 1 });

// NewtypeChronoUtc
is<Output<typeof ipc.giveNewtypeChronoUtc>>("1969-12-31T04:32:39.999999999Z");
is<Output<typeof ipc.giveNewtypeChronoUtc>>("1970-01-01T23:59:59.000000001Z");
is<Output<typeof ipc.giveNewtypeChronoUtc>>("1969-12-31T04:32:39.999999999Z");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChronoUtc>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChronoUtc>>(null);
is<Input<typeof ipc.takeNewtypeChronoUtc>>("1969-12-31T04:32:39.999999999Z");
is<Input<typeof ipc.takeNewtypeChronoUtc>>("1970-01-01T23:59:59.000000001Z");
is<Input<typeof ipc.takeNewtypeChronoUtc>>("1969-12-31T04:32:39.999999999Z");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChronoUtc>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChronoUtc>>(null);

// NewtypeChronoFixed
is<Output<typeof ipc.giveNewtypeChronoFixed>>("+10000-01-01T01:30:59.000000999+01:31");
is<Output<typeof ipc.giveNewtypeChronoFixed>>("1969-12-31T18:47:34.000000999Z");
is<Output<typeof ipc.giveNewtypeChronoFixed>>("+10000-01-01T01:30:59.000000999+01:31");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChronoFixed>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChronoFixed>>(null);
is<Input<typeof ipc.takeNewtypeChronoFixed>>("+10000-01-01T01:30:59.000000999+01:31");
is<Input<typeof ipc.takeNewtypeChronoFixed>>("1969-12-31T18:47:34.000000999Z");
is<Input<typeof ipc.takeNewtypeChronoFixed>>("+10000-01-01T01:30:59.000000999+01:31");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChronoFixed>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChronoFixed>>(null);

// NewtypeChronoDate
is<Output<typeof ipc.giveNewtypeChronoDate>>("0717-03-24");
is<Output<typeof ipc.giveNewtypeChronoDate>>("0001-01-01");
is<Output<typeof ipc.giveNewtypeChronoDate>>("0717-03-24");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChronoDate>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChronoDate>>(null);
is<Input<typeof ipc.takeNewtypeChronoDate>>("0717-03-24");
is<Input<typeof ipc.takeNewtypeChronoDate>>("0001-01-01");
is<Input<typeof ipc.takeNewtypeChronoDate>>("0717-03-24");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChronoDate>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChronoDate>>(null);

// NewtypeChronoTime
is<Output<typeof ipc.giveNewtypeChronoTime>>("19:28:08.999999999");
is<Output<typeof ipc.giveNewtypeChronoTime>>("10:48:08.000001");
is<Output<typeof ipc.giveNewtypeChronoTime>>("19:28:08.999999999");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChronoTime>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChronoTime>>(null);
is<Input<typeof ipc.takeNewtypeChronoTime>>("19:28:08.999999999");
is<Input<typeof ipc.takeNewtypeChronoTime>>("10:48:08.000001");
is<Input<typeof ipc.takeNewtypeChronoTime>>("19:28:08.999999999");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChronoTime>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChronoTime>>(null);

// NewtypeChronoDateTime
is<Output<typeof ipc.giveNewtypeChronoDateTime>>("9889-03-27T23:59:59.000000001");
is<Output<typeof ipc.giveNewtypeChronoDateTime>>("0001-01-01T00:00:00.999999999");
is<Output<typeof ipc.giveNewtypeChronoDateTime>>("9889-03-27T23:59:59.000000001");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChronoDateTime>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeChronoDateTime>>(null);
is<Input<typeof ipc.takeNewtypeChronoDateTime>>("9889-03-27T23:59:59.000000001");
is<Input<typeof ipc.takeNewtypeChronoDateTime>>("0001-01-01T00:00:00.999999999");
is<Input<typeof ipc.takeNewtypeChronoDateTime>>("9889-03-27T23:59:59.000000001");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChronoDateTime>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeChronoDateTime>>(null);

// NewtypeJiffTimestamp
is<Output<typeof ipc.giveNewtypeJiffTimestamp>>("8399-01-17T00:00:00.000000999Z");
is<Output<typeof ipc.giveNewtypeJiffTimestamp>>("9932-08-29T11:45:53.001Z");
is<Output<typeof ipc.giveNewtypeJiffTimestamp>>("8399-01-17T00:00:00.000000999Z");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffTimestamp>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffTimestamp>>(null);
is<Input<typeof ipc.takeNewtypeJiffTimestamp>>("8399-01-17T00:00:00.000000999Z");
is<Input<typeof ipc.takeNewtypeJiffTimestamp>>("9932-08-29T11:45:53.001Z");
is<Input<typeof ipc.takeNewtypeJiffTimestamp>>("8399-01-17T00:00:00.000000999Z");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffTimestamp>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffTimestamp>>(null);

// NewtypeJiffZoned
is<Output<typeof ipc.giveNewtypeJiffZoned>>("6793-12-13T21:59:59.999999999-01:00[-01:00]");
is<Output<typeof ipc.giveNewtypeJiffZoned>>("9999-12-31T01:45:00.5+05:45[+05:45]");
is<Output<typeof ipc.giveNewtypeJiffZoned>>("6793-12-13T21:59:59.999999999-01:00[-01:00]");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffZoned>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffZoned>>(null);
is<Input<typeof ipc.takeNewtypeJiffZoned>>("6793-12-13T21:59:59.999999999-01:00[-01:00]");
is<Input<typeof ipc.takeNewtypeJiffZoned>>("9999-12-31T01:45:00.5+05:45[+05:45]");
is<Input<typeof ipc.takeNewtypeJiffZoned>>("6793-12-13T21:59:59.999999999-01:00[-01:00]");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffZoned>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffZoned>>(null);

// NewtypeJiffDate
is<Output<typeof ipc.giveNewtypeJiffDate>>("2633-10-17");
is<Output<typeof ipc.giveNewtypeJiffDate>>("1970-01-01");
is<Output<typeof ipc.giveNewtypeJiffDate>>("2633-10-17");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffDate>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffDate>>(null);
is<Input<typeof ipc.takeNewtypeJiffDate>>("2633-10-17");
is<Input<typeof ipc.takeNewtypeJiffDate>>("1970-01-01");
is<Input<typeof ipc.takeNewtypeJiffDate>>("2633-10-17");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffDate>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffDate>>(null);

// NewtypeJiffTime
is<Output<typeof ipc.giveNewtypeJiffTime>>("20:41:26.713849086");
is<Output<typeof ipc.giveNewtypeJiffTime>>("23:59:59.999999999");
is<Output<typeof ipc.giveNewtypeJiffTime>>("20:41:26.713849086");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffTime>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffTime>>(null);
is<Input<typeof ipc.takeNewtypeJiffTime>>("20:41:26.713849086");
is<Input<typeof ipc.takeNewtypeJiffTime>>("23:59:59.999999999");
is<Input<typeof ipc.takeNewtypeJiffTime>>("20:41:26.713849086");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffTime>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffTime>>(null);

// NewtypeJiffDateTime
is<Output<typeof ipc.giveNewtypeJiffDateTime>>("5844-08-22T23:59:59.000000001");
is<Output<typeof ipc.giveNewtypeJiffDateTime>>("1969-12-31T23:59:59.51417588");
is<Output<typeof ipc.giveNewtypeJiffDateTime>>("5844-08-22T23:59:59.000000001");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffDateTime>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffDateTime>>(null);
is<Input<typeof ipc.takeNewtypeJiffDateTime>>("5844-08-22T23:59:59.000000001");
is<Input<typeof ipc.takeNewtypeJiffDateTime>>("1969-12-31T23:59:59.51417588");
is<Input<typeof ipc.takeNewtypeJiffDateTime>>("5844-08-22T23:59:59.000000001");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffDateTime>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffDateTime>>(null);

// NewtypeJiffDuration
is<Output<typeof ipc.giveNewtypeJiffDuration>>("-PT280870076H44M52.043458614S");
is<Output<typeof ipc.giveNewtypeJiffDuration>>("-PT16271058H47M13.000001S");
is<Output<typeof ipc.giveNewtypeJiffDuration>>("-PT280870076H44M52.043458614S");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffDuration>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffDuration>>(null);
is<Input<typeof ipc.takeNewtypeJiffDuration>>("-PT280870076H44M52.043458614S");
is<Input<typeof ipc.takeNewtypeJiffDuration>>("-PT16271058H47M13.000001S");
is<Input<typeof ipc.takeNewtypeJiffDuration>>("-PT280870076H44M52.043458614S");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffDuration>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffDuration>>(null);

// NewtypeJiffSpan
is<Output<typeof ipc.giveNewtypeJiffSpan>>("-P852Y15M35DT15H82.336756571S");
is<Output<typeof ipc.giveNewtypeJiffSpan>>("P222Y10M9DT14H75.955317847S");
is<Output<typeof ipc.giveNewtypeJiffSpan>>("-P852Y15M35DT15H82.336756571S");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffSpan>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeJiffSpan>>(null);
is<Input<typeof ipc.takeNewtypeJiffSpan>>("-P852Y15M35DT15H82.336756571S");
is<Input<typeof ipc.takeNewtypeJiffSpan>>("P222Y10M9DT14H75.955317847S");
is<Input<typeof ipc.takeNewtypeJiffSpan>>("-P852Y15M35DT15H82.336756571S");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffSpan>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeJiffSpan>>(null);

// NewtypeTimeOffset
is<Output<typeof ipc.giveNewtypeTimeOffset>>("4660-04-26 00:00:00.000000001 +00:00:00");
is<Output<typeof ipc.giveNewtypeTimeOffset>>("9999-12-31 03:28:40.000000001 +05:45:00");
is<Output<typeof ipc.giveNewtypeTimeOffset>>("4660-04-26 00:00:00.000000001 +00:00:00");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeTimeOffset>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeTimeOffset>>(null);
is<Input<typeof ipc.takeNewtypeTimeOffset>>("4660-04-26 00:00:00.000000001 +00:00:00");
is<Input<typeof ipc.takeNewtypeTimeOffset>>("9999-12-31 03:28:40.000000001 +05:45:00");
is<Input<typeof ipc.takeNewtypeTimeOffset>>("4660-04-26 00:00:00.000000001 +00:00:00");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeTimeOffset>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeTimeOffset>>(null);

// NewtypeTimeDate
is<Output<typeof ipc.giveNewtypeTimeDate>>("1969-12-31");
is<Output<typeof ipc.giveNewtypeTimeDate>>("0001-01-01");
is<Output<typeof ipc.giveNewtypeTimeDate>>("1969-12-31");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeTimeDate>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeTimeDate>>(null);
is<Input<typeof ipc.takeNewtypeTimeDate>>("1969-12-31");
is<Input<typeof ipc.takeNewtypeTimeDate>>("0001-01-01");
is<Input<typeof ipc.takeNewtypeTimeDate>>("1969-12-31");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeTimeDate>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeTimeDate>>(null);

// NewtypeTimeTime
is<Output<typeof ipc.giveNewtypeTimeTime>>("00:00:00.999999999");
is<Output<typeof ipc.giveNewtypeTimeTime>>("00:00:00.000000999");
is<Output<typeof ipc.giveNewtypeTimeTime>>("00:00:00.999999999");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeTimeTime>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeTimeTime>>(null);
is<Input<typeof ipc.takeNewtypeTimeTime>>("00:00:00.999999999");
is<Input<typeof ipc.takeNewtypeTimeTime>>("00:00:00.000000999");
is<Input<typeof ipc.takeNewtypeTimeTime>>("00:00:00.999999999");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeTimeTime>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeTimeTime>>(null);

// NewtypeTimeDateTime
is<Output<typeof ipc.giveNewtypeTimeDateTime>>("9999-12-31 23:30:17.999999999");
is<Output<typeof ipc.giveNewtypeTimeDateTime>>("1969-12-31 16:00:21.000001");
is<Output<typeof ipc.giveNewtypeTimeDateTime>>("9999-12-31 23:30:17.999999999");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeTimeDateTime>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeTimeDateTime>>(null);
is<Input<typeof ipc.takeNewtypeTimeDateTime>>("9999-12-31 23:30:17.999999999");
is<Input<typeof ipc.takeNewtypeTimeDateTime>>("1969-12-31 16:00:21.000001");
is<Input<typeof ipc.takeNewtypeTimeDateTime>>("9999-12-31 23:30:17.999999999");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeTimeDateTime>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeTimeDateTime>>(null);

// NewtypeTimeUtcOffset
is<Output<typeof ipc.giveNewtypeTimeUtcOffset>>("+01:00:00");
is<Output<typeof ipc.giveNewtypeTimeUtcOffset>>("-01:00:00");
is<Output<typeof ipc.giveNewtypeTimeUtcOffset>>("+01:00:00");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeTimeUtcOffset>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeTimeUtcOffset>>(null);
is<Input<typeof ipc.takeNewtypeTimeUtcOffset>>("+01:00:00");
is<Input<typeof ipc.takeNewtypeTimeUtcOffset>>("-01:00:00");
is<Input<typeof ipc.takeNewtypeTimeUtcOffset>>("+01:00:00");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeTimeUtcOffset>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeTimeUtcOffset>>(null);

// NewtypeUuid
is<Output<typeof ipc.giveNewtypeUuid>>("ffffffff-ffff-ffff-ffff-ffffffffffff");
is<Output<typeof ipc.giveNewtypeUuid>>("0a16ff3a-fef7-b7de-57a3-0036ea6b623f");
is<Output<typeof ipc.giveNewtypeUuid>>("ffffffff-ffff-ffff-ffff-ffffffffffff");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeUuid>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeUuid>>(null);
is<Input<typeof ipc.takeNewtypeUuid>>("ffffffff-ffff-ffff-ffff-ffffffffffff");
is<Input<typeof ipc.takeNewtypeUuid>>("0a16ff3a-fef7-b7de-57a3-0036ea6b623f");
is<Input<typeof ipc.takeNewtypeUuid>>("ffffffff-ffff-ffff-ffff-ffffffffffff");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeUuid>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeUuid>>(null);

// NewtypeUrl
is<Output<typeof ipc.giveNewtypeUrl>>("https://example.org/%EF%BF%BF$%F4%8F%BF%BF%E2%84%A8%F4%8F%BF%BF%22%F4%8F%BF%BF%E2%80%A8");
is<Output<typeof ipc.giveNewtypeUrl>>("https://example.org/#__proto__");
is<Output<typeof ipc.giveNewtypeUrl>>("https://example.org/%EF%BF%BF$%F4%8F%BF%BF%E2%84%A8%F4%8F%BF%BF%22%F4%8F%BF%BF%E2%80%A8");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeUrl>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeUrl>>(null);
is<Input<typeof ipc.takeNewtypeUrl>>("https://example.org/%EF%BF%BF$%F4%8F%BF%BF%E2%84%A8%F4%8F%BF%BF%22%F4%8F%BF%BF%E2%80%A8");
is<Input<typeof ipc.takeNewtypeUrl>>("https://example.org/#__proto__");
is<Input<typeof ipc.takeNewtypeUrl>>("https://example.org/%EF%BF%BF$%F4%8F%BF%BF%E2%84%A8%F4%8F%BF%BF%22%F4%8F%BF%BF%E2%80%A8");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeUrl>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeUrl>>(null);

// UnitStruct
is<Output<typeof ipc.giveUnitStruct>>(null);
// @ts-expect-error: null
is<Output<typeof ipc.giveUnitStruct>>(undefined);
// @ts-expect-error: null
is<Output<typeof ipc.giveUnitStruct>>(0);
is<Input<typeof ipc.takeUnitStruct>>(null);
// @ts-expect-error: null
is<Input<typeof ipc.takeUnitStruct>>(undefined);
// @ts-expect-error: null
is<Input<typeof ipc.takeUnitStruct>>(0);

// EmptyStruct
is<Output<typeof ipc.giveEmptyStruct>>({});
// @ts-expect-error: its members
is<Output<typeof ipc.giveEmptyStruct>>({ "noSuchMember": 1 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveEmptyStruct>>(null);
is<Input<typeof ipc.takeEmptyStruct>>({});
// @ts-expect-error: its members
is<Input<typeof ipc.takeEmptyStruct>>({ "noSuchMember": 1 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeEmptyStruct>>(null);

// TransparentOption
is<Output<typeof ipc.giveTransparentOption>>(-3045969022818196501n);
is<Output<typeof ipc.giveTransparentOption>>(4765360141109344179n);
is<Output<typeof ipc.giveTransparentOption>>(-3045969022818196501n);
// @ts-expect-error: nullable
is<Output<typeof ipc.giveTransparentOption>>(undefined);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveTransparentOption>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveTransparentOption>>("1");
is<Input<typeof ipc.takeTransparentOption>>(-3045969022818196501n);
is<Input<typeof ipc.takeTransparentOption>>(4765360141109344179n);
is<Input<typeof ipc.takeTransparentOption>>(-3045969022818196501n);
// @ts-expect-error: nullable
is<Input<typeof ipc.takeTransparentOption>>(undefined);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeTransparentOption>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeTransparentOption>>("1");

// StructBool
is<Output<typeof ipc.giveStructBool>>({ "other": false, "value": false });
is<Output<typeof ipc.giveStructBool>>({ "other": false, "value": true });
is<Output<typeof ipc.giveStructBool>>({ "other": false, "value": false });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructBool>>({ "other": false });
// @ts-expect-error: "value", a boolean
is<Output<typeof ipc.giveStructBool>>({ "other": false, "value": null });
// @ts-expect-error: "other", nullable
is<Output<typeof ipc.giveStructBool>>({ "other": undefined, "value": false });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructBool>>({ "other": false, "value": false, "noSuchMember": 1 });
is<Input<typeof ipc.takeStructBool>>({ "other": false, "value": false });
is<Input<typeof ipc.takeStructBool>>({ "other": false, "value": true });
is<Input<typeof ipc.takeStructBool>>({ "value": false });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructBool>>({ "other": false });
// @ts-expect-error: "value", a boolean
is<Input<typeof ipc.takeStructBool>>({ "other": false, "value": null });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructBool>>({ "other": false, "value": false, "noSuchMember": 1 });

// TupleBool
is<Output<typeof ipc.giveTupleBool>>([true, "\u{10000}\u{2028}\u{10000}\u{ffff}\u{d1a7}\u{10ffff}\u{ffff}\u{10000}\u{336a}", true]);
is<Output<typeof ipc.giveTupleBool>>([true, "rwpwpbqwhh", true]);
is<Output<typeof ipc.giveTupleBool>>([true, "\u{10000}\u{2028}\u{10000}\u{ffff}\u{d1a7}\u{10ffff}\u{ffff}\u{10000}\u{336a}", true]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveTupleBool>>([true, "\u{10000}\u{2028}\u{10000}\u{ffff}\u{d1a7}\u{10ffff}\u{ffff}\u{10000}\u{336a}", true, null]);
// @ts-expect-error: [0], a boolean
is<Output<typeof ipc.giveTupleBool>>(["true", "\u{10000}\u{2028}\u{10000}\u{ffff}\u{d1a7}\u{10ffff}\u{ffff}\u{10000}\u{336a}", true]);
// @ts-expect-error: [1], a string
is<Output<typeof ipc.giveTupleBool>>([true, 1, true]);
// @ts-expect-error: [2], a boolean
is<Output<typeof ipc.giveTupleBool>>([true, "\u{10000}\u{2028}\u{10000}\u{ffff}\u{d1a7}\u{10ffff}\u{ffff}\u{10000}\u{336a}", "true"]);
is<Input<typeof ipc.takeTupleBool>>([true, "\u{10000}\u{2028}\u{10000}\u{ffff}\u{d1a7}\u{10ffff}\u{ffff}\u{10000}\u{336a}", true]);
is<Input<typeof ipc.takeTupleBool>>([true, "rwpwpbqwhh", true]);
is<Input<typeof ipc.takeTupleBool>>([true, "\u{10000}\u{2028}\u{10000}\u{ffff}\u{d1a7}\u{10ffff}\u{ffff}\u{10000}\u{336a}", true]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeTupleBool>>([true, "\u{10000}\u{2028}\u{10000}\u{ffff}\u{d1a7}\u{10ffff}\u{ffff}\u{10000}\u{336a}", true, null]);
// @ts-expect-error: [0], a boolean
is<Input<typeof ipc.takeTupleBool>>(["true", "\u{10000}\u{2028}\u{10000}\u{ffff}\u{d1a7}\u{10ffff}\u{ffff}\u{10000}\u{336a}", true]);
// @ts-expect-error: [1], a string
is<Input<typeof ipc.takeTupleBool>>([true, 1, true]);
// @ts-expect-error: [2], a boolean
is<Input<typeof ipc.takeTupleBool>>([true, "\u{10000}\u{2028}\u{10000}\u{ffff}\u{d1a7}\u{10ffff}\u{ffff}\u{10000}\u{336a}", "true"]);

// TransparentBool
is<Output<typeof ipc.giveTransparentBool>>(false);
is<Output<typeof ipc.giveTransparentBool>>(true);
is<Output<typeof ipc.giveTransparentBool>>(false);
// @ts-expect-error: a boolean
is<Output<typeof ipc.giveTransparentBool>>("true");
// @ts-expect-error: a boolean
is<Output<typeof ipc.giveTransparentBool>>(null);
is<Input<typeof ipc.takeTransparentBool>>(false);
is<Input<typeof ipc.takeTransparentBool>>(true);
is<Input<typeof ipc.takeTransparentBool>>(false);
// @ts-expect-error: a boolean
is<Input<typeof ipc.takeTransparentBool>>("true");
// @ts-expect-error: a boolean
is<Input<typeof ipc.takeTransparentBool>>(null);

// StructU16
is<Output<typeof ipc.giveStructU16>>({ "other": 55868, "value": 31288 });
is<Output<typeof ipc.giveStructU16>>({ "other": 46723, "value": 6232 });
is<Output<typeof ipc.giveStructU16>>({ "other": 55868, "value": 31288 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructU16>>({ "other": 55868 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveStructU16>>({ "other": 55868, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveStructU16>>({ "value": 31288 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveStructU16>>({ "other": "1", "value": 31288 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructU16>>({ "other": 55868, "value": 31288, "noSuchMember": 1 });
is<Input<typeof ipc.takeStructU16>>({ "other": 55868, "value": 31288 });
is<Input<typeof ipc.takeStructU16>>({ "other": 46723, "value": 6232 });
is<Input<typeof ipc.takeStructU16>>({ "value": 31288 });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructU16>>({ "other": 55868 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeStructU16>>({ "other": 55868, "value": 1n });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeStructU16>>({ "other": "1", "value": 31288 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructU16>>({ "other": 55868, "value": 31288, "noSuchMember": 1 });

// TupleU16
is<Output<typeof ipc.giveTupleU16>>([29746, "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 18332]);
is<Output<typeof ipc.giveTupleU16>>([6196, "ffumqtia", 15371]);
is<Output<typeof ipc.giveTupleU16>>([29746, "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 18332]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveTupleU16>>([29746, "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 18332, null]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveTupleU16>>(["1", "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 18332]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveTupleU16>>([null, "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 18332]);
// @ts-expect-error: [1], a string
is<Output<typeof ipc.giveTupleU16>>([29746, null, 18332]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveTupleU16>>([29746, "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 1n]);
is<Input<typeof ipc.takeTupleU16>>([29746, "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 18332]);
is<Input<typeof ipc.takeTupleU16>>([6196, "ffumqtia", 15371]);
is<Input<typeof ipc.takeTupleU16>>([29746, "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 18332]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeTupleU16>>([29746, "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 18332, null]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeTupleU16>>(["1", "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 18332]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeTupleU16>>([null, "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 18332]);
// @ts-expect-error: [1], a string
is<Input<typeof ipc.takeTupleU16>>([29746, null, 18332]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeTupleU16>>([29746, "\u{0}\u{2028}\u{ffff}\u{b229a}\u{ffff}\u{10ffff}\u{10000}\"\u{0}\u{10000}\\", 1n]);

// TransparentU16
is<Output<typeof ipc.giveTransparentU16>>(11957);
is<Output<typeof ipc.giveTransparentU16>>(55440);
is<Output<typeof ipc.giveTransparentU16>>(11957);
// @ts-expect-error: a number
is<Output<typeof ipc.giveTransparentU16>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveTransparentU16>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveTransparentU16>>(null);
is<Input<typeof ipc.takeTransparentU16>>(11957);
is<Input<typeof ipc.takeTransparentU16>>(55440);
is<Input<typeof ipc.takeTransparentU16>>(11957);
// @ts-expect-error: a number
is<Input<typeof ipc.takeTransparentU16>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeTransparentU16>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeTransparentU16>>(null);

// StructI64
is<Output<typeof ipc.giveStructI64>>({ "other": -6059259120681746173n, "value": -4984477148862070853n });
is<Output<typeof ipc.giveStructI64>>({ "other": null, "value": -6275582101501268230n });
is<Output<typeof ipc.giveStructI64>>({ "other": -6059259120681746173n, "value": -4984477148862070853n });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructI64>>({ "other": -6059259120681746173n });
// @ts-expect-error: "value", a bigint
is<Output<typeof ipc.giveStructI64>>({ "other": -6059259120681746173n, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveStructI64>>({ "value": -4984477148862070853n });
// @ts-expect-error: "other", a bigint
is<Output<typeof ipc.giveStructI64>>({ "other": 1, "value": -4984477148862070853n });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructI64>>({ "other": -6059259120681746173n, "value": -4984477148862070853n, "noSuchMember": 1 });
is<Input<typeof ipc.takeStructI64>>({ "other": -6059259120681746173n, "value": -4984477148862070853n });
is<Input<typeof ipc.takeStructI64>>({ "other": null, "value": -6275582101501268230n });
is<Input<typeof ipc.takeStructI64>>({ "value": -4984477148862070853n });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructI64>>({ "other": -6059259120681746173n });
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeStructI64>>({ "other": -6059259120681746173n, "value": "1" });
// @ts-expect-error: "other", a bigint
is<Input<typeof ipc.takeStructI64>>({ "other": 1, "value": -4984477148862070853n });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructI64>>({ "other": -6059259120681746173n, "value": -4984477148862070853n, "noSuchMember": 1 });

// TupleI64
is<Output<typeof ipc.giveTupleI64>>([-5723659568224275248n, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", -6200932954676209055n]);
is<Output<typeof ipc.giveTupleI64>>([-2782617876644479386n, "", -1783122226365478382n]);
is<Output<typeof ipc.giveTupleI64>>([-5723659568224275248n, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", -6200932954676209055n]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveTupleI64>>([-5723659568224275248n, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", -6200932954676209055n, null]);
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveTupleI64>>([1, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", -6200932954676209055n]);
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveTupleI64>>([null, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", -6200932954676209055n]);
// @ts-expect-error: [1], a string
is<Output<typeof ipc.giveTupleI64>>([-5723659568224275248n, null, -6200932954676209055n]);
// @ts-expect-error: [2], a bigint
is<Output<typeof ipc.giveTupleI64>>([-5723659568224275248n, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", "1"]);
is<Input<typeof ipc.takeTupleI64>>([-5723659568224275248n, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", -6200932954676209055n]);
is<Input<typeof ipc.takeTupleI64>>([-2782617876644479386n, "", -1783122226365478382n]);
is<Input<typeof ipc.takeTupleI64>>([-5723659568224275248n, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", -6200932954676209055n]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeTupleI64>>([-5723659568224275248n, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", -6200932954676209055n, null]);
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeTupleI64>>([1, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", -6200932954676209055n]);
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeTupleI64>>([null, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", -6200932954676209055n]);
// @ts-expect-error: [1], a string
is<Input<typeof ipc.takeTupleI64>>([-5723659568224275248n, null, -6200932954676209055n]);
// @ts-expect-error: [2], a bigint
is<Input<typeof ipc.takeTupleI64>>([-5723659568224275248n, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", "1"]);

// TransparentI64
is<Output<typeof ipc.giveTransparentI64>>(-9223372036854775807n);
is<Output<typeof ipc.giveTransparentI64>>(4528979138543667493n);
is<Output<typeof ipc.giveTransparentI64>>(-9223372036854775807n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveTransparentI64>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveTransparentI64>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveTransparentI64>>(null);
is<Input<typeof ipc.takeTransparentI64>>(-9223372036854775807n);
is<Input<typeof ipc.takeTransparentI64>>(4528979138543667493n);
is<Input<typeof ipc.takeTransparentI64>>(-9223372036854775807n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeTransparentI64>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeTransparentI64>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeTransparentI64>>(null);

// StructF64
is<Output<typeof ipc.giveStructF64>>({ "other": -1.7976931348623157e+308, "value": 5.5741150975433904e-161 });
is<Output<typeof ipc.giveStructF64>>({ "other": -5.281254729776762e-192, "value": -1.5 });
is<Output<typeof ipc.giveStructF64>>({ "other": -1.7976931348623157e+308, "value": 5.5741150975433904e-161 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructF64>>({ "other": -1.7976931348623157e+308 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveStructF64>>({ "other": -1.7976931348623157e+308, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveStructF64>>({ "value": 5.5741150975433904e-161 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveStructF64>>({ "other": "1", "value": 5.5741150975433904e-161 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructF64>>({ "other": -1.7976931348623157e+308, "value": 5.5741150975433904e-161, "noSuchMember": 1 });
is<Input<typeof ipc.takeStructF64>>({ "other": -1.7976931348623157e+308, "value": 5.5741150975433904e-161 });
is<Input<typeof ipc.takeStructF64>>({ "other": -5.281254729776762e-192, "value": -1.5 });
is<Input<typeof ipc.takeStructF64>>({ "value": 5.5741150975433904e-161 });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructF64>>({ "other": -1.7976931348623157e+308 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeStructF64>>({ "other": -1.7976931348623157e+308, "value": 1n });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeStructF64>>({ "other": "1", "value": 5.5741150975433904e-161 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructF64>>({ "other": -1.7976931348623157e+308, "value": 5.5741150975433904e-161, "noSuchMember": 1 });

// TupleF64
is<Output<typeof ipc.giveTupleF64>>([9007199254740991.0, "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", -5.16430297332454e+136]);
is<Output<typeof ipc.giveTupleF64>>([-4.5875090962811753e+285, "bml", 7.006870968910714e+243]);
is<Output<typeof ipc.giveTupleF64>>([9007199254740991.0, "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", -5.16430297332454e+136]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveTupleF64>>([9007199254740991.0, "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", -5.16430297332454e+136, null]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveTupleF64>>(["1", "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", -5.16430297332454e+136]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveTupleF64>>([null, "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", -5.16430297332454e+136]);
// @ts-expect-error: [1], a string
is<Output<typeof ipc.giveTupleF64>>([9007199254740991.0, null, -5.16430297332454e+136]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveTupleF64>>([9007199254740991.0, "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", 1n]);
is<Input<typeof ipc.takeTupleF64>>([9007199254740991.0, "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", -5.16430297332454e+136]);
is<Input<typeof ipc.takeTupleF64>>([-4.5875090962811753e+285, "bml", 7.006870968910714e+243]);
is<Input<typeof ipc.takeTupleF64>>([9007199254740991.0, "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", -5.16430297332454e+136]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeTupleF64>>([9007199254740991.0, "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", -5.16430297332454e+136, null]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeTupleF64>>(["1", "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", -5.16430297332454e+136]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeTupleF64>>([null, "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", -5.16430297332454e+136]);
// @ts-expect-error: [1], a string
is<Input<typeof ipc.takeTupleF64>>([9007199254740991.0, null, -5.16430297332454e+136]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeTupleF64>>([9007199254740991.0, "\u{10ffff}\"\u{10ffff}\u{737}~\u{10000}\u{10000}\u{24de}\u{d7ff}$\u{37d}", 1n]);

// TransparentF64
is<Output<typeof ipc.giveTransparentF64>>(-1.7976931348623157e+308);
is<Output<typeof ipc.giveTransparentF64>>(1.8446744073709552e+19);
is<Output<typeof ipc.giveTransparentF64>>(-1.7976931348623157e+308);
// @ts-expect-error: a number
is<Output<typeof ipc.giveTransparentF64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveTransparentF64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveTransparentF64>>(null);
is<Input<typeof ipc.takeTransparentF64>>(-1.7976931348623157e+308);
is<Input<typeof ipc.takeTransparentF64>>(1.8446744073709552e+19);
is<Input<typeof ipc.takeTransparentF64>>(-1.7976931348623157e+308);
// @ts-expect-error: a number
is<Input<typeof ipc.takeTransparentF64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeTransparentF64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeTransparentF64>>(null);

// StructString
is<Output<typeof ipc.giveStructString>>({ "other": "\\$\u{f1bc2}\u{ffff}\u{10000}$\u{10ffff}\u{ffff}", "value": "\u{2028}\u{0}\u{10ffff}\u{10000}36" });
is<Output<typeof ipc.giveStructString>>({ "other": "</script>", "value": "$int" });
is<Output<typeof ipc.giveStructString>>({ "other": "\\$\u{f1bc2}\u{ffff}\u{10000}$\u{10ffff}\u{ffff}", "value": "\u{2028}\u{0}\u{10ffff}\u{10000}36" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructString>>({ "other": "\\$\u{f1bc2}\u{ffff}\u{10000}$\u{10ffff}\u{ffff}" });
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveStructString>>({ "other": "\\$\u{f1bc2}\u{ffff}\u{10000}$\u{10ffff}\u{ffff}", "value": null });
// @ts-expect-error: "other", nullable
is<Output<typeof ipc.giveStructString>>({ "other": undefined, "value": "\u{2028}\u{0}\u{10ffff}\u{10000}36" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructString>>({ "other": "\\$\u{f1bc2}\u{ffff}\u{10000}$\u{10ffff}\u{ffff}", "value": "\u{2028}\u{0}\u{10ffff}\u{10000}36", "noSuchMember": 1 });
is<Input<typeof ipc.takeStructString>>({ "other": "\\$\u{f1bc2}\u{ffff}\u{10000}$\u{10ffff}\u{ffff}", "value": "\u{2028}\u{0}\u{10ffff}\u{10000}36" });
is<Input<typeof ipc.takeStructString>>({ "other": "</script>", "value": "$int" });
is<Input<typeof ipc.takeStructString>>({ "value": "\u{2028}\u{0}\u{10ffff}\u{10000}36" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructString>>({ "other": "\\$\u{f1bc2}\u{ffff}\u{10000}$\u{10ffff}\u{ffff}" });
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeStructString>>({ "other": "\\$\u{f1bc2}\u{ffff}\u{10000}$\u{10ffff}\u{ffff}", "value": null });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructString>>({ "other": "\\$\u{f1bc2}\u{ffff}\u{10000}$\u{10ffff}\u{ffff}", "value": "\u{2028}\u{0}\u{10ffff}\u{10000}36", "noSuchMember": 1 });

// TupleString
is<Output<typeof ipc.giveTupleString>>(["-1", "\u{10ffff}\\\u{2028}\u{ffff}\u{0}\u{10000}\u{ffff}\u{10000}\u{e}\u{226}\u{10ffff}", "\u{2028}\u{2029}"]);
is<Output<typeof ipc.giveTupleString>>(["\u{fffe}\u{10ffff}", "", "asqgnnxvn"]);
is<Output<typeof ipc.giveTupleString>>(["-1", "\u{10ffff}\\\u{2028}\u{ffff}\u{0}\u{10000}\u{ffff}\u{10000}\u{e}\u{226}\u{10ffff}", "\u{2028}\u{2029}"]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveTupleString>>(["-1", "\u{10ffff}\\\u{2028}\u{ffff}\u{0}\u{10000}\u{ffff}\u{10000}\u{e}\u{226}\u{10ffff}", "\u{2028}\u{2029}", null]);
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveTupleString>>([1, "\u{10ffff}\\\u{2028}\u{ffff}\u{0}\u{10000}\u{ffff}\u{10000}\u{e}\u{226}\u{10ffff}", "\u{2028}\u{2029}"]);
// @ts-expect-error: [1], a string
is<Output<typeof ipc.giveTupleString>>(["-1", 1, "\u{2028}\u{2029}"]);
// @ts-expect-error: [2], a string
is<Output<typeof ipc.giveTupleString>>(["-1", "\u{10ffff}\\\u{2028}\u{ffff}\u{0}\u{10000}\u{ffff}\u{10000}\u{e}\u{226}\u{10ffff}", 1]);
is<Input<typeof ipc.takeTupleString>>(["-1", "\u{10ffff}\\\u{2028}\u{ffff}\u{0}\u{10000}\u{ffff}\u{10000}\u{e}\u{226}\u{10ffff}", "\u{2028}\u{2029}"]);
is<Input<typeof ipc.takeTupleString>>(["\u{fffe}\u{10ffff}", "", "asqgnnxvn"]);
is<Input<typeof ipc.takeTupleString>>(["-1", "\u{10ffff}\\\u{2028}\u{ffff}\u{0}\u{10000}\u{ffff}\u{10000}\u{e}\u{226}\u{10ffff}", "\u{2028}\u{2029}"]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeTupleString>>(["-1", "\u{10ffff}\\\u{2028}\u{ffff}\u{0}\u{10000}\u{ffff}\u{10000}\u{e}\u{226}\u{10ffff}", "\u{2028}\u{2029}", null]);
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeTupleString>>([1, "\u{10ffff}\\\u{2028}\u{ffff}\u{0}\u{10000}\u{ffff}\u{10000}\u{e}\u{226}\u{10ffff}", "\u{2028}\u{2029}"]);
// @ts-expect-error: [1], a string
is<Input<typeof ipc.takeTupleString>>(["-1", 1, "\u{2028}\u{2029}"]);
// @ts-expect-error: [2], a string
is<Input<typeof ipc.takeTupleString>>(["-1", "\u{10ffff}\\\u{2028}\u{ffff}\u{0}\u{10000}\u{ffff}\u{10000}\u{e}\u{226}\u{10ffff}", 1]);

// TransparentString
is<Output<typeof ipc.giveTransparentString>>("\u{47d4}\u{2028}\u{10000}\u{ffff}\"\u{2028}\u{52095}\u{ffff}\u{d507e}\u{2028}");
is<Output<typeof ipc.giveTransparentString>>("\u{1f600}");
is<Output<typeof ipc.giveTransparentString>>("\u{47d4}\u{2028}\u{10000}\u{ffff}\"\u{2028}\u{52095}\u{ffff}\u{d507e}\u{2028}");
// @ts-expect-error: a string
is<Output<typeof ipc.giveTransparentString>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveTransparentString>>(null);
is<Input<typeof ipc.takeTransparentString>>("\u{47d4}\u{2028}\u{10000}\u{ffff}\"\u{2028}\u{52095}\u{ffff}\u{d507e}\u{2028}");
is<Input<typeof ipc.takeTransparentString>>("\u{1f600}");
is<Input<typeof ipc.takeTransparentString>>("\u{47d4}\u{2028}\u{10000}\u{ffff}\"\u{2028}\u{52095}\u{ffff}\u{d507e}\u{2028}");
// @ts-expect-error: a string
is<Input<typeof ipc.takeTransparentString>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeTransparentString>>(null);

// StructBytes
is<Output<typeof ipc.giveStructBytes>>({ "other": new Uint8Array([13, 152, 212, 199, 164]), "value": new Uint8Array([171, 27, 83]) });
is<Output<typeof ipc.giveStructBytes>>({ "other": null, "value": new Uint8Array([231, 157, 179, 88, 58]) });
is<Output<typeof ipc.giveStructBytes>>({ "other": new Uint8Array([13, 152, 212, 199, 164]), "value": new Uint8Array([171, 27, 83]) });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructBytes>>({ "other": new Uint8Array([13, 152, 212, 199, 164]) });
// @ts-expect-error: "value", bytes
is<Output<typeof ipc.giveStructBytes>>({ "other": new Uint8Array([13, 152, 212, 199, 164]), "value": "AQI=" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveStructBytes>>({ "value": new Uint8Array([171, 27, 83]) });
// @ts-expect-error: "other", bytes
is<Output<typeof ipc.giveStructBytes>>({ "other": [1, 2], "value": new Uint8Array([171, 27, 83]) });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructBytes>>({ "other": new Uint8Array([13, 152, 212, 199, 164]), "value": new Uint8Array([171, 27, 83]), "noSuchMember": 1 });
is<Input<typeof ipc.takeStructBytes>>({ "other": new Uint8Array([13, 152, 212, 199, 164]), "value": new Uint8Array([171, 27, 83]) });
is<Input<typeof ipc.takeStructBytes>>({ "other": null, "value": new Uint8Array([231, 157, 179, 88, 58]) });
is<Input<typeof ipc.takeStructBytes>>({ "value": new Uint8Array([171, 27, 83]) });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructBytes>>({ "other": new Uint8Array([13, 152, 212, 199, 164]) });
// @ts-expect-error: "value", bytes
is<Input<typeof ipc.takeStructBytes>>({ "other": new Uint8Array([13, 152, 212, 199, 164]), "value": "AQI=" });
// @ts-expect-error: "other", bytes
is<Input<typeof ipc.takeStructBytes>>({ "other": [1, 2], "value": new Uint8Array([171, 27, 83]) });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructBytes>>({ "other": new Uint8Array([13, 152, 212, 199, 164]), "value": new Uint8Array([171, 27, 83]), "noSuchMember": 1 });

// TupleBytes
is<Output<typeof ipc.giveTupleBytes>>([new Uint8Array([253, 181, 91]), "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", new Uint8Array([189, 236])]);
is<Output<typeof ipc.giveTupleBytes>>([new Uint8Array([216]), "\u{9993}\"\"\u{ffff}", new Uint8Array([131])]);
is<Output<typeof ipc.giveTupleBytes>>([new Uint8Array([253, 181, 91]), "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", new Uint8Array([189, 236])]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveTupleBytes>>([new Uint8Array([253, 181, 91]), "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", new Uint8Array([189, 236]), null]);
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveTupleBytes>>([[1, 2], "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", new Uint8Array([189, 236])]);
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveTupleBytes>>([null, "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", new Uint8Array([189, 236])]);
// @ts-expect-error: [1], a string
is<Output<typeof ipc.giveTupleBytes>>([new Uint8Array([253, 181, 91]), null, new Uint8Array([189, 236])]);
// @ts-expect-error: [2], bytes
is<Output<typeof ipc.giveTupleBytes>>([new Uint8Array([253, 181, 91]), "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", "AQI="]);
is<Input<typeof ipc.takeTupleBytes>>([new Uint8Array([253, 181, 91]), "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", new Uint8Array([189, 236])]);
is<Input<typeof ipc.takeTupleBytes>>([new Uint8Array([216]), "\u{9993}\"\"\u{ffff}", new Uint8Array([131])]);
is<Input<typeof ipc.takeTupleBytes>>([new Uint8Array([253, 181, 91]), "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", new Uint8Array([189, 236])]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeTupleBytes>>([new Uint8Array([253, 181, 91]), "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", new Uint8Array([189, 236]), null]);
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeTupleBytes>>([[1, 2], "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", new Uint8Array([189, 236])]);
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeTupleBytes>>([null, "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", new Uint8Array([189, 236])]);
// @ts-expect-error: [1], a string
is<Input<typeof ipc.takeTupleBytes>>([new Uint8Array([253, 181, 91]), null, new Uint8Array([189, 236])]);
// @ts-expect-error: [2], bytes
is<Input<typeof ipc.takeTupleBytes>>([new Uint8Array([253, 181, 91]), "\"\u{716}\\\\\u{ffff}\u{10ffff}\u{10000}6\u{10ffff}$S", "AQI="]);

// TransparentBytes
is<Output<typeof ipc.giveTransparentBytes>>(new Uint8Array([155, 177, 143, 159, 222]));
is<Output<typeof ipc.giveTransparentBytes>>(new Uint8Array([213, 30]));
is<Output<typeof ipc.giveTransparentBytes>>(new Uint8Array([155, 177, 143, 159, 222]));
// @ts-expect-error: bytes
is<Output<typeof ipc.giveTransparentBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Output<typeof ipc.giveTransparentBytes>>("AQI=");
// @ts-expect-error: bytes
is<Output<typeof ipc.giveTransparentBytes>>(null);
is<Input<typeof ipc.takeTransparentBytes>>(new Uint8Array([155, 177, 143, 159, 222]));
is<Input<typeof ipc.takeTransparentBytes>>(new Uint8Array([213, 30]));
is<Input<typeof ipc.takeTransparentBytes>>(new Uint8Array([155, 177, 143, 159, 222]));
// @ts-expect-error: bytes
is<Input<typeof ipc.takeTransparentBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Input<typeof ipc.takeTransparentBytes>>("AQI=");
// @ts-expect-error: bytes
is<Input<typeof ipc.takeTransparentBytes>>(null);

// StructUuid
is<Output<typeof ipc.giveStructUuid>>({ "other": "00000000-0000-0000-0000-000000000000", "value": "ffffffff-ffff-ffff-ffff-ffffffffffff" });
is<Output<typeof ipc.giveStructUuid>>({ "other": "ffffffff-ffff-ffff-ffff-ffffffffffff", "value": "2ccaa282-5645-5688-4f03-73bf1482f0fb" });
is<Output<typeof ipc.giveStructUuid>>({ "other": "00000000-0000-0000-0000-000000000000", "value": "ffffffff-ffff-ffff-ffff-ffffffffffff" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructUuid>>({ "other": "00000000-0000-0000-0000-000000000000" });
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveStructUuid>>({ "other": "00000000-0000-0000-0000-000000000000", "value": null });
// @ts-expect-error: "other", nullable
is<Output<typeof ipc.giveStructUuid>>({ "other": undefined, "value": "ffffffff-ffff-ffff-ffff-ffffffffffff" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructUuid>>({ "other": "00000000-0000-0000-0000-000000000000", "value": "ffffffff-ffff-ffff-ffff-ffffffffffff", "noSuchMember": 1 });
is<Input<typeof ipc.takeStructUuid>>({ "other": "00000000-0000-0000-0000-000000000000", "value": "ffffffff-ffff-ffff-ffff-ffffffffffff" });
is<Input<typeof ipc.takeStructUuid>>({ "other": "ffffffff-ffff-ffff-ffff-ffffffffffff", "value": "2ccaa282-5645-5688-4f03-73bf1482f0fb" });
is<Input<typeof ipc.takeStructUuid>>({ "value": "ffffffff-ffff-ffff-ffff-ffffffffffff" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructUuid>>({ "other": "00000000-0000-0000-0000-000000000000" });
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeStructUuid>>({ "other": "00000000-0000-0000-0000-000000000000", "value": null });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructUuid>>({ "other": "00000000-0000-0000-0000-000000000000", "value": "ffffffff-ffff-ffff-ffff-ffffffffffff", "noSuchMember": 1 });

// TupleUuid
is<Output<typeof ipc.giveTupleUuid>>(["00000000-0000-0000-0000-000000000000", "\u{10ffff}\u{77a}$\u{10ffff}\u{2028}", "00000000-0000-0000-0000-000000000000"]);
is<Output<typeof ipc.giveTupleUuid>>(["00000000-0000-0000-0000-000000000000", "awdiaa", "00000000-0000-0000-0000-000000000000"]);
is<Output<typeof ipc.giveTupleUuid>>(["00000000-0000-0000-0000-000000000000", "\u{10ffff}\u{77a}$\u{10ffff}\u{2028}", "00000000-0000-0000-0000-000000000000"]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveTupleUuid>>(["00000000-0000-0000-0000-000000000000", "\u{10ffff}\u{77a}$\u{10ffff}\u{2028}", "00000000-0000-0000-0000-000000000000", null]);
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveTupleUuid>>([1, "\u{10ffff}\u{77a}$\u{10ffff}\u{2028}", "00000000-0000-0000-0000-000000000000"]);
// @ts-expect-error: [1], a string
is<Output<typeof ipc.giveTupleUuid>>(["00000000-0000-0000-0000-000000000000", 1, "00000000-0000-0000-0000-000000000000"]);
// @ts-expect-error: [2], a string
is<Output<typeof ipc.giveTupleUuid>>(["00000000-0000-0000-0000-000000000000", "\u{10ffff}\u{77a}$\u{10ffff}\u{2028}", 1]);
is<Input<typeof ipc.takeTupleUuid>>(["00000000-0000-0000-0000-000000000000", "\u{10ffff}\u{77a}$\u{10ffff}\u{2028}", "00000000-0000-0000-0000-000000000000"]);
is<Input<typeof ipc.takeTupleUuid>>(["00000000-0000-0000-0000-000000000000", "awdiaa", "00000000-0000-0000-0000-000000000000"]);
is<Input<typeof ipc.takeTupleUuid>>(["00000000-0000-0000-0000-000000000000", "\u{10ffff}\u{77a}$\u{10ffff}\u{2028}", "00000000-0000-0000-0000-000000000000"]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeTupleUuid>>(["00000000-0000-0000-0000-000000000000", "\u{10ffff}\u{77a}$\u{10ffff}\u{2028}", "00000000-0000-0000-0000-000000000000", null]);
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeTupleUuid>>([1, "\u{10ffff}\u{77a}$\u{10ffff}\u{2028}", "00000000-0000-0000-0000-000000000000"]);
// @ts-expect-error: [1], a string
is<Input<typeof ipc.takeTupleUuid>>(["00000000-0000-0000-0000-000000000000", 1, "00000000-0000-0000-0000-000000000000"]);
// @ts-expect-error: [2], a string
is<Input<typeof ipc.takeTupleUuid>>(["00000000-0000-0000-0000-000000000000", "\u{10ffff}\u{77a}$\u{10ffff}\u{2028}", 1]);

// TransparentUuid
is<Output<typeof ipc.giveTransparentUuid>>("ffffffff-ffff-ffff-ffff-ffffffffffff");
is<Output<typeof ipc.giveTransparentUuid>>("3cd12852-0066-daa0-8a15-99cb93cb4d15");
is<Output<typeof ipc.giveTransparentUuid>>("ffffffff-ffff-ffff-ffff-ffffffffffff");
// @ts-expect-error: a string
is<Output<typeof ipc.giveTransparentUuid>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveTransparentUuid>>(null);
is<Input<typeof ipc.takeTransparentUuid>>("ffffffff-ffff-ffff-ffff-ffffffffffff");
is<Input<typeof ipc.takeTransparentUuid>>("3cd12852-0066-daa0-8a15-99cb93cb4d15");
is<Input<typeof ipc.takeTransparentUuid>>("ffffffff-ffff-ffff-ffff-ffffffffffff");
// @ts-expect-error: a string
is<Input<typeof ipc.takeTransparentUuid>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeTransparentUuid>>(null);

// NewtypeOptionOfU16
is<Output<typeof ipc.giveNewtypeOptionOfU16>>(33738);
is<Output<typeof ipc.giveNewtypeOptionOfU16>>(39279);
is<Output<typeof ipc.giveNewtypeOptionOfU16>>(33738);
// @ts-expect-error: nullable
is<Output<typeof ipc.giveNewtypeOptionOfU16>>(undefined);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeOptionOfU16>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeOptionOfU16>>(1n);
is<Input<typeof ipc.takeNewtypeOptionOfU16>>(33738);
is<Input<typeof ipc.takeNewtypeOptionOfU16>>(39279);
is<Input<typeof ipc.takeNewtypeOptionOfU16>>(33738);
// @ts-expect-error: nullable
is<Input<typeof ipc.takeNewtypeOptionOfU16>>(undefined);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeOptionOfU16>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeOptionOfU16>>(1n);

// NewtypeOptionOfI64
is<Output<typeof ipc.giveNewtypeOptionOfI64>>(-1187714407912745724n);
is<Output<typeof ipc.giveNewtypeOptionOfI64>>(-50051174058209726n);
is<Output<typeof ipc.giveNewtypeOptionOfI64>>(-1187714407912745724n);
// @ts-expect-error: nullable
is<Output<typeof ipc.giveNewtypeOptionOfI64>>(undefined);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeOptionOfI64>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeOptionOfI64>>("1");
is<Input<typeof ipc.takeNewtypeOptionOfI64>>(-1187714407912745724n);
is<Input<typeof ipc.takeNewtypeOptionOfI64>>(-50051174058209726n);
is<Input<typeof ipc.takeNewtypeOptionOfI64>>(-1187714407912745724n);
// @ts-expect-error: nullable
is<Input<typeof ipc.takeNewtypeOptionOfI64>>(undefined);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeOptionOfI64>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeOptionOfI64>>("1");

// NewtypeOptionOfF64
is<Output<typeof ipc.giveNewtypeOptionOfF64>>(-1.4037630755903991e-161);
is<Output<typeof ipc.giveNewtypeOptionOfF64>>(8.889558928857593e+166);
is<Output<typeof ipc.giveNewtypeOptionOfF64>>(-1.4037630755903991e-161);
// @ts-expect-error: nullable
is<Output<typeof ipc.giveNewtypeOptionOfF64>>(undefined);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeOptionOfF64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeOptionOfF64>>(1n);
is<Input<typeof ipc.takeNewtypeOptionOfF64>>(-1.4037630755903991e-161);
is<Input<typeof ipc.takeNewtypeOptionOfF64>>(8.889558928857593e+166);
is<Input<typeof ipc.takeNewtypeOptionOfF64>>(-1.4037630755903991e-161);
// @ts-expect-error: nullable
is<Input<typeof ipc.takeNewtypeOptionOfF64>>(undefined);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeOptionOfF64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeOptionOfF64>>(1n);

// NewtypeOptionOfString
is<Output<typeof ipc.giveNewtypeOptionOfString>>("\u{fe81}\u{ffff}\u{10ffff}\u{f1cd}\\\u{0}\\\u{0}\u{b0d03}\u{0}\u{0}");
is<Output<typeof ipc.giveNewtypeOptionOfString>>("__proto__");
is<Output<typeof ipc.giveNewtypeOptionOfString>>("\u{fe81}\u{ffff}\u{10ffff}\u{f1cd}\\\u{0}\\\u{0}\u{b0d03}\u{0}\u{0}");
// @ts-expect-error: nullable
is<Output<typeof ipc.giveNewtypeOptionOfString>>(undefined);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeOptionOfString>>(1);
is<Input<typeof ipc.takeNewtypeOptionOfString>>("\u{fe81}\u{ffff}\u{10ffff}\u{f1cd}\\\u{0}\\\u{0}\u{b0d03}\u{0}\u{0}");
is<Input<typeof ipc.takeNewtypeOptionOfString>>("__proto__");
is<Input<typeof ipc.takeNewtypeOptionOfString>>("\u{fe81}\u{ffff}\u{10ffff}\u{f1cd}\\\u{0}\\\u{0}\u{b0d03}\u{0}\u{0}");
// @ts-expect-error: nullable
is<Input<typeof ipc.takeNewtypeOptionOfString>>(undefined);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeOptionOfString>>(1);

// NewtypeOptionOfBytes
is<Output<typeof ipc.giveNewtypeOptionOfBytes>>(new Uint8Array([81, 233, 189, 169, 99]));
is<Output<typeof ipc.giveNewtypeOptionOfBytes>>(new Uint8Array([79, 243]));
is<Output<typeof ipc.giveNewtypeOptionOfBytes>>(new Uint8Array([81, 233, 189, 169, 99]));
// @ts-expect-error: nullable
is<Output<typeof ipc.giveNewtypeOptionOfBytes>>(undefined);
// @ts-expect-error: bytes
is<Output<typeof ipc.giveNewtypeOptionOfBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Output<typeof ipc.giveNewtypeOptionOfBytes>>("AQI=");
is<Input<typeof ipc.takeNewtypeOptionOfBytes>>(new Uint8Array([81, 233, 189, 169, 99]));
is<Input<typeof ipc.takeNewtypeOptionOfBytes>>(new Uint8Array([79, 243]));
is<Input<typeof ipc.takeNewtypeOptionOfBytes>>(new Uint8Array([81, 233, 189, 169, 99]));
// @ts-expect-error: nullable
is<Input<typeof ipc.takeNewtypeOptionOfBytes>>(undefined);
// @ts-expect-error: bytes
is<Input<typeof ipc.takeNewtypeOptionOfBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Input<typeof ipc.takeNewtypeOptionOfBytes>>("AQI=");

// NewtypeBoxOfU16
is<Output<typeof ipc.giveNewtypeBoxOfU16>>(29403);
is<Output<typeof ipc.giveNewtypeBoxOfU16>>(26343);
is<Output<typeof ipc.giveNewtypeBoxOfU16>>(29403);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeBoxOfU16>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeBoxOfU16>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeBoxOfU16>>(null);
is<Input<typeof ipc.takeNewtypeBoxOfU16>>(29403);
is<Input<typeof ipc.takeNewtypeBoxOfU16>>(26343);
is<Input<typeof ipc.takeNewtypeBoxOfU16>>(29403);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeBoxOfU16>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeBoxOfU16>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeBoxOfU16>>(null);

// NewtypeBoxOfI64
is<Output<typeof ipc.giveNewtypeBoxOfI64>>(-5897670213411589452n);
is<Output<typeof ipc.giveNewtypeBoxOfI64>>(-9007199254740991n);
is<Output<typeof ipc.giveNewtypeBoxOfI64>>(-5897670213411589452n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBoxOfI64>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBoxOfI64>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeBoxOfI64>>(null);
is<Input<typeof ipc.takeNewtypeBoxOfI64>>(-5897670213411589452n);
is<Input<typeof ipc.takeNewtypeBoxOfI64>>(-9007199254740991n);
is<Input<typeof ipc.takeNewtypeBoxOfI64>>(-5897670213411589452n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBoxOfI64>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBoxOfI64>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeBoxOfI64>>(null);

// NewtypeBoxOfF64
is<Output<typeof ipc.giveNewtypeBoxOfF64>>(-1.2218723126444308e-140);
is<Output<typeof ipc.giveNewtypeBoxOfF64>>(1.1372448965588657e+18);
is<Output<typeof ipc.giveNewtypeBoxOfF64>>(-1.2218723126444308e-140);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeBoxOfF64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeBoxOfF64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeBoxOfF64>>(null);
is<Input<typeof ipc.takeNewtypeBoxOfF64>>(-1.2218723126444308e-140);
is<Input<typeof ipc.takeNewtypeBoxOfF64>>(1.1372448965588657e+18);
is<Input<typeof ipc.takeNewtypeBoxOfF64>>(-1.2218723126444308e-140);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeBoxOfF64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeBoxOfF64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeBoxOfF64>>(null);

// NewtypeBoxOfString
is<Output<typeof ipc.giveNewtypeBoxOfString>>("\"\"\u{2028}\u{10ffff}\u{10ffff}\u{10000}\u{ffff}\u{2028}\u{dbf7c}\"\u{0}");
is<Output<typeof ipc.giveNewtypeBoxOfString>>("$bytes");
is<Output<typeof ipc.giveNewtypeBoxOfString>>("\"\"\u{2028}\u{10ffff}\u{10ffff}\u{10000}\u{ffff}\u{2028}\u{dbf7c}\"\u{0}");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeBoxOfString>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeBoxOfString>>(null);
is<Input<typeof ipc.takeNewtypeBoxOfString>>("\"\"\u{2028}\u{10ffff}\u{10ffff}\u{10000}\u{ffff}\u{2028}\u{dbf7c}\"\u{0}");
is<Input<typeof ipc.takeNewtypeBoxOfString>>("$bytes");
is<Input<typeof ipc.takeNewtypeBoxOfString>>("\"\"\u{2028}\u{10ffff}\u{10ffff}\u{10000}\u{ffff}\u{2028}\u{dbf7c}\"\u{0}");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeBoxOfString>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeBoxOfString>>(null);

// NewtypeBoxOfBytes
is<Output<typeof ipc.giveNewtypeBoxOfBytes>>(new Uint8Array([216, 250, 126, 207, 75]));
is<Output<typeof ipc.giveNewtypeBoxOfBytes>>(new Uint8Array([204, 244]));
is<Output<typeof ipc.giveNewtypeBoxOfBytes>>(new Uint8Array([216, 250, 126, 207, 75]));
// @ts-expect-error: bytes
is<Output<typeof ipc.giveNewtypeBoxOfBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Output<typeof ipc.giveNewtypeBoxOfBytes>>("AQI=");
// @ts-expect-error: bytes
is<Output<typeof ipc.giveNewtypeBoxOfBytes>>(null);
is<Input<typeof ipc.takeNewtypeBoxOfBytes>>(new Uint8Array([216, 250, 126, 207, 75]));
is<Input<typeof ipc.takeNewtypeBoxOfBytes>>(new Uint8Array([204, 244]));
is<Input<typeof ipc.takeNewtypeBoxOfBytes>>(new Uint8Array([216, 250, 126, 207, 75]));
// @ts-expect-error: bytes
is<Input<typeof ipc.takeNewtypeBoxOfBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Input<typeof ipc.takeNewtypeBoxOfBytes>>("AQI=");
// @ts-expect-error: bytes
is<Input<typeof ipc.takeNewtypeBoxOfBytes>>(null);

// NewtypeArcOfU16
is<Output<typeof ipc.giveNewtypeArcOfU16>>(60101);
is<Output<typeof ipc.giveNewtypeArcOfU16>>(59947);
is<Output<typeof ipc.giveNewtypeArcOfU16>>(60101);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeArcOfU16>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeArcOfU16>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeArcOfU16>>(null);
is<Input<typeof ipc.takeNewtypeArcOfU16>>(60101);
is<Input<typeof ipc.takeNewtypeArcOfU16>>(59947);
is<Input<typeof ipc.takeNewtypeArcOfU16>>(60101);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeArcOfU16>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeArcOfU16>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeArcOfU16>>(null);

// NewtypeArcOfI64
is<Output<typeof ipc.giveNewtypeArcOfI64>>(-3640686249821409078n);
is<Output<typeof ipc.giveNewtypeArcOfI64>>(46129836779823326n);
is<Output<typeof ipc.giveNewtypeArcOfI64>>(-3640686249821409078n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeArcOfI64>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeArcOfI64>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveNewtypeArcOfI64>>(null);
is<Input<typeof ipc.takeNewtypeArcOfI64>>(-3640686249821409078n);
is<Input<typeof ipc.takeNewtypeArcOfI64>>(46129836779823326n);
is<Input<typeof ipc.takeNewtypeArcOfI64>>(-3640686249821409078n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeArcOfI64>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeArcOfI64>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeNewtypeArcOfI64>>(null);

// NewtypeArcOfF64
is<Output<typeof ipc.giveNewtypeArcOfF64>>(-1.0913233847714959e-250);
is<Output<typeof ipc.giveNewtypeArcOfF64>>(5.139002031290391e+175);
is<Output<typeof ipc.giveNewtypeArcOfF64>>(-1.0913233847714959e-250);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeArcOfF64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeArcOfF64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeArcOfF64>>(null);
is<Input<typeof ipc.takeNewtypeArcOfF64>>(-1.0913233847714959e-250);
is<Input<typeof ipc.takeNewtypeArcOfF64>>(5.139002031290391e+175);
is<Input<typeof ipc.takeNewtypeArcOfF64>>(-1.0913233847714959e-250);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeArcOfF64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeArcOfF64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeArcOfF64>>(null);

// NewtypeArcOfString
is<Output<typeof ipc.giveNewtypeArcOfString>>("\u{4150}\u{c}\u{10ffff}\u{2028}\u{0}\u{ffff}\u{10ffff}\u{2028}\u{6fe}\u{385}");
is<Output<typeof ipc.giveNewtypeArcOfString>>("xwvphzxaq");
is<Output<typeof ipc.giveNewtypeArcOfString>>("\u{4150}\u{c}\u{10ffff}\u{2028}\u{0}\u{ffff}\u{10ffff}\u{2028}\u{6fe}\u{385}");
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeArcOfString>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveNewtypeArcOfString>>(null);
is<Input<typeof ipc.takeNewtypeArcOfString>>("\u{4150}\u{c}\u{10ffff}\u{2028}\u{0}\u{ffff}\u{10ffff}\u{2028}\u{6fe}\u{385}");
is<Input<typeof ipc.takeNewtypeArcOfString>>("xwvphzxaq");
is<Input<typeof ipc.takeNewtypeArcOfString>>("\u{4150}\u{c}\u{10ffff}\u{2028}\u{0}\u{ffff}\u{10ffff}\u{2028}\u{6fe}\u{385}");
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeArcOfString>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeNewtypeArcOfString>>(null);

// NewtypeArcOfBytes
is<Output<typeof ipc.giveNewtypeArcOfBytes>>(new Uint8Array([146, 242, 253, 159, 243]));
is<Output<typeof ipc.giveNewtypeArcOfBytes>>(new Uint8Array([58, 234]));
is<Output<typeof ipc.giveNewtypeArcOfBytes>>(new Uint8Array([146, 242, 253, 159, 243]));
// @ts-expect-error: bytes
is<Output<typeof ipc.giveNewtypeArcOfBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Output<typeof ipc.giveNewtypeArcOfBytes>>("AQI=");
// @ts-expect-error: bytes
is<Output<typeof ipc.giveNewtypeArcOfBytes>>(null);
is<Input<typeof ipc.takeNewtypeArcOfBytes>>(new Uint8Array([146, 242, 253, 159, 243]));
is<Input<typeof ipc.takeNewtypeArcOfBytes>>(new Uint8Array([58, 234]));
is<Input<typeof ipc.takeNewtypeArcOfBytes>>(new Uint8Array([146, 242, 253, 159, 243]));
// @ts-expect-error: bytes
is<Input<typeof ipc.takeNewtypeArcOfBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Input<typeof ipc.takeNewtypeArcOfBytes>>("AQI=");
// @ts-expect-error: bytes
is<Input<typeof ipc.takeNewtypeArcOfBytes>>(null);

// NewtypeVecOfU16
is<Output<typeof ipc.giveNewtypeVecOfU16>>([1094, 29848, 16447, 65535, 57115]);
is<Output<typeof ipc.giveNewtypeVecOfU16>>([318, 44427]);
is<Output<typeof ipc.giveNewtypeVecOfU16>>([1094, 29848, 16447, 65535, 57115]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecOfU16>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeVecOfU16>>([null, 29848, 16447, 65535, 57115]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeVecOfU16>>([1094, 29848, "1", 65535, 57115]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeVecOfU16>>([1094, 29848, 16447, 1n, 57115]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeVecOfU16>>([1094, 29848, 16447, 65535, null]);
is<Input<typeof ipc.takeNewtypeVecOfU16>>([1094, 29848, 16447, 65535, 57115]);
is<Input<typeof ipc.takeNewtypeVecOfU16>>([318, 44427]);
is<Input<typeof ipc.takeNewtypeVecOfU16>>([1094, 29848, 16447, 65535, 57115]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecOfU16>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeVecOfU16>>([null, 29848, 16447, 65535, 57115]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeVecOfU16>>([1094, 29848, "1", 65535, 57115]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeVecOfU16>>([1094, 29848, 16447, 1n, 57115]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeVecOfU16>>([1094, 29848, 16447, 65535, null]);

// NewtypeVecOfI64
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-4746607156077213521n, 2883552752704051947n, 3846151389687894869n, -8227060960022314087n, 193041616254n]);
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-8757782642764076n, 1909676361001n]);
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-4746607156077213521n, 2883552752704051947n, 3846151389687894869n, -8227060960022314087n, 193041616254n]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeVecOfI64>>([null, 2883552752704051947n, 3846151389687894869n, -8227060960022314087n, 193041616254n]);
// @ts-expect-error: [2], a bigint
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-4746607156077213521n, 2883552752704051947n, 1, -8227060960022314087n, 193041616254n]);
// @ts-expect-error: [3], a bigint
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-4746607156077213521n, 2883552752704051947n, 3846151389687894869n, "1", 193041616254n]);
// @ts-expect-error: [4], a bigint
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-4746607156077213521n, 2883552752704051947n, 3846151389687894869n, -8227060960022314087n, null]);
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-4746607156077213521n, 2883552752704051947n, 3846151389687894869n, -8227060960022314087n, 193041616254n]);
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-8757782642764076n, 1909676361001n]);
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-4746607156077213521n, 2883552752704051947n, 3846151389687894869n, -8227060960022314087n, 193041616254n]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeVecOfI64>>([null, 2883552752704051947n, 3846151389687894869n, -8227060960022314087n, 193041616254n]);
// @ts-expect-error: [2], a bigint
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-4746607156077213521n, 2883552752704051947n, 1, -8227060960022314087n, 193041616254n]);
// @ts-expect-error: [3], a bigint
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-4746607156077213521n, 2883552752704051947n, 3846151389687894869n, "1", 193041616254n]);
// @ts-expect-error: [4], a bigint
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-4746607156077213521n, 2883552752704051947n, 3846151389687894869n, -8227060960022314087n, null]);

// NewtypeVecOfF64
is<Output<typeof ipc.giveNewtypeVecOfF64>>([-8.576319573886192e-282, -2.3885903738604598e+281, 0.30000000000000004, 0.30000000000000004, -4.9552859585971235e+100]);
is<Output<typeof ipc.giveNewtypeVecOfF64>>([-9007199254740994.0, -4.527700056705868e-77]);
is<Output<typeof ipc.giveNewtypeVecOfF64>>([-8.576319573886192e-282, -2.3885903738604598e+281, 0.30000000000000004, 0.30000000000000004, -4.9552859585971235e+100]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecOfF64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeVecOfF64>>([null, -2.3885903738604598e+281, 0.30000000000000004, 0.30000000000000004, -4.9552859585971235e+100]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeVecOfF64>>([-8.576319573886192e-282, -2.3885903738604598e+281, "1", 0.30000000000000004, -4.9552859585971235e+100]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeVecOfF64>>([-8.576319573886192e-282, -2.3885903738604598e+281, 0.30000000000000004, 1n, -4.9552859585971235e+100]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeVecOfF64>>([-8.576319573886192e-282, -2.3885903738604598e+281, 0.30000000000000004, 0.30000000000000004, null]);
is<Input<typeof ipc.takeNewtypeVecOfF64>>([-8.576319573886192e-282, -2.3885903738604598e+281, 0.30000000000000004, 0.30000000000000004, -4.9552859585971235e+100]);
is<Input<typeof ipc.takeNewtypeVecOfF64>>([-9007199254740994.0, -4.527700056705868e-77]);
is<Input<typeof ipc.takeNewtypeVecOfF64>>([-8.576319573886192e-282, -2.3885903738604598e+281, 0.30000000000000004, 0.30000000000000004, -4.9552859585971235e+100]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecOfF64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeVecOfF64>>([null, -2.3885903738604598e+281, 0.30000000000000004, 0.30000000000000004, -4.9552859585971235e+100]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeVecOfF64>>([-8.576319573886192e-282, -2.3885903738604598e+281, "1", 0.30000000000000004, -4.9552859585971235e+100]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeVecOfF64>>([-8.576319573886192e-282, -2.3885903738604598e+281, 0.30000000000000004, 1n, -4.9552859585971235e+100]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeVecOfF64>>([-8.576319573886192e-282, -2.3885903738604598e+281, 0.30000000000000004, 0.30000000000000004, null]);

// NewtypeVecOfString
is<Output<typeof ipc.giveNewtypeVecOfString>>(["null", "-1", "\u{42b}\u{10000}\u{eeb4}\u{10ffff}\u{0}\u{c483}\u{2028}", "", "\"\\/\u{8}\u{9}\u{a}\u{d}"]);
is<Output<typeof ipc.giveNewtypeVecOfString>>(["", "$bytes", "vbntrwq"]);
is<Output<typeof ipc.giveNewtypeVecOfString>>(["null", "-1", "\u{42b}\u{10000}\u{eeb4}\u{10ffff}\u{0}\u{c483}\u{2028}", "", "\"\\/\u{8}\u{9}\u{a}\u{d}"]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecOfString>>({});
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeVecOfString>>([null, "-1", "\u{42b}\u{10000}\u{eeb4}\u{10ffff}\u{0}\u{c483}\u{2028}", "", "\"\\/\u{8}\u{9}\u{a}\u{d}"]);
// @ts-expect-error: [2], a string
is<Output<typeof ipc.giveNewtypeVecOfString>>(["null", "-1", 1, "", "\"\\/\u{8}\u{9}\u{a}\u{d}"]);
// @ts-expect-error: [3], a string
is<Output<typeof ipc.giveNewtypeVecOfString>>(["null", "-1", "\u{42b}\u{10000}\u{eeb4}\u{10ffff}\u{0}\u{c483}\u{2028}", null, "\"\\/\u{8}\u{9}\u{a}\u{d}"]);
is<Input<typeof ipc.takeNewtypeVecOfString>>(["null", "-1", "\u{42b}\u{10000}\u{eeb4}\u{10ffff}\u{0}\u{c483}\u{2028}", "", "\"\\/\u{8}\u{9}\u{a}\u{d}"]);
is<Input<typeof ipc.takeNewtypeVecOfString>>(["", "$bytes", "vbntrwq"]);
is<Input<typeof ipc.takeNewtypeVecOfString>>(["null", "-1", "\u{42b}\u{10000}\u{eeb4}\u{10ffff}\u{0}\u{c483}\u{2028}", "", "\"\\/\u{8}\u{9}\u{a}\u{d}"]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecOfString>>({});
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeVecOfString>>([null, "-1", "\u{42b}\u{10000}\u{eeb4}\u{10ffff}\u{0}\u{c483}\u{2028}", "", "\"\\/\u{8}\u{9}\u{a}\u{d}"]);
// @ts-expect-error: [2], a string
is<Input<typeof ipc.takeNewtypeVecOfString>>(["null", "-1", 1, "", "\"\\/\u{8}\u{9}\u{a}\u{d}"]);
// @ts-expect-error: [3], a string
is<Input<typeof ipc.takeNewtypeVecOfString>>(["null", "-1", "\u{42b}\u{10000}\u{eeb4}\u{10ffff}\u{0}\u{c483}\u{2028}", null, "\"\\/\u{8}\u{9}\u{a}\u{d}"]);

// NewtypeVecOfBytes
is<Output<typeof ipc.giveNewtypeVecOfBytes>>([new Uint8Array([63, 161]), new Uint8Array([86]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([175, 78])]);
is<Output<typeof ipc.giveNewtypeVecOfBytes>>([new Uint8Array([88]), new Uint8Array([104, 224, 166])]);
is<Output<typeof ipc.giveNewtypeVecOfBytes>>([new Uint8Array([63, 161]), new Uint8Array([86]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([175, 78])]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeVecOfBytes>>([null, new Uint8Array([86]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([175, 78])]);
// @ts-expect-error: [2], bytes
is<Output<typeof ipc.giveNewtypeVecOfBytes>>([new Uint8Array([63, 161]), new Uint8Array([86]), [1, 2], new Uint8Array([]), new Uint8Array([175, 78])]);
// @ts-expect-error: [3], bytes
is<Output<typeof ipc.giveNewtypeVecOfBytes>>([new Uint8Array([63, 161]), new Uint8Array([86]), new Uint8Array([]), "AQI=", new Uint8Array([175, 78])]);
// @ts-expect-error: [4], bytes
is<Output<typeof ipc.giveNewtypeVecOfBytes>>([new Uint8Array([63, 161]), new Uint8Array([86]), new Uint8Array([]), new Uint8Array([]), null]);
is<Input<typeof ipc.takeNewtypeVecOfBytes>>([new Uint8Array([63, 161]), new Uint8Array([86]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([175, 78])]);
is<Input<typeof ipc.takeNewtypeVecOfBytes>>([new Uint8Array([88]), new Uint8Array([104, 224, 166])]);
is<Input<typeof ipc.takeNewtypeVecOfBytes>>([new Uint8Array([63, 161]), new Uint8Array([86]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([175, 78])]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeVecOfBytes>>([null, new Uint8Array([86]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([175, 78])]);
// @ts-expect-error: [2], bytes
is<Input<typeof ipc.takeNewtypeVecOfBytes>>([new Uint8Array([63, 161]), new Uint8Array([86]), [1, 2], new Uint8Array([]), new Uint8Array([175, 78])]);
// @ts-expect-error: [3], bytes
is<Input<typeof ipc.takeNewtypeVecOfBytes>>([new Uint8Array([63, 161]), new Uint8Array([86]), new Uint8Array([]), "AQI=", new Uint8Array([175, 78])]);
// @ts-expect-error: [4], bytes
is<Input<typeof ipc.takeNewtypeVecOfBytes>>([new Uint8Array([63, 161]), new Uint8Array([86]), new Uint8Array([]), new Uint8Array([]), null]);

// NewtypeVecDequeOfU16
is<Output<typeof ipc.giveNewtypeVecDequeOfU16>>([59783, 38280, 20859, 36168, 51019]);
is<Output<typeof ipc.giveNewtypeVecDequeOfU16>>([34920, 5219]);
is<Output<typeof ipc.giveNewtypeVecDequeOfU16>>([59783, 38280, 20859, 36168, 51019]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecDequeOfU16>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfU16>>([null, 38280, 20859, 36168, 51019]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfU16>>([59783, 38280, "1", 36168, 51019]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfU16>>([59783, 38280, 20859, 1n, 51019]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfU16>>([59783, 38280, 20859, 36168, null]);
is<Input<typeof ipc.takeNewtypeVecDequeOfU16>>([59783, 38280, 20859, 36168, 51019]);
is<Input<typeof ipc.takeNewtypeVecDequeOfU16>>([34920, 5219]);
is<Input<typeof ipc.takeNewtypeVecDequeOfU16>>([59783, 38280, 20859, 36168, 51019]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecDequeOfU16>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfU16>>([null, 38280, 20859, 36168, 51019]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfU16>>([59783, 38280, "1", 36168, 51019]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfU16>>([59783, 38280, 20859, 1n, 51019]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfU16>>([59783, 38280, 20859, 36168, null]);

// NewtypeVecDequeOfI64
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([-9007199254740993n, -9007199254740993n, 4297882950172805114n, 6195843245530750525n, -9007199254740992n]);
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([0n, -2505838531022677851n, -153493862n]);
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([-9007199254740993n, -9007199254740993n, 4297882950172805114n, 6195843245530750525n, -9007199254740992n]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([null, -9007199254740993n, 4297882950172805114n, 6195843245530750525n, -9007199254740992n]);
// @ts-expect-error: [2], a bigint
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([-9007199254740993n, -9007199254740993n, 1, 6195843245530750525n, -9007199254740992n]);
// @ts-expect-error: [3], a bigint
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([-9007199254740993n, -9007199254740993n, 4297882950172805114n, "1", -9007199254740992n]);
// @ts-expect-error: [4], a bigint
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([-9007199254740993n, -9007199254740993n, 4297882950172805114n, 6195843245530750525n, null]);
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([-9007199254740993n, -9007199254740993n, 4297882950172805114n, 6195843245530750525n, -9007199254740992n]);
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([0n, -2505838531022677851n, -153493862n]);
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([-9007199254740993n, -9007199254740993n, 4297882950172805114n, 6195843245530750525n, -9007199254740992n]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([null, -9007199254740993n, 4297882950172805114n, 6195843245530750525n, -9007199254740992n]);
// @ts-expect-error: [2], a bigint
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([-9007199254740993n, -9007199254740993n, 1, 6195843245530750525n, -9007199254740992n]);
// @ts-expect-error: [3], a bigint
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([-9007199254740993n, -9007199254740993n, 4297882950172805114n, "1", -9007199254740992n]);
// @ts-expect-error: [4], a bigint
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([-9007199254740993n, -9007199254740993n, 4297882950172805114n, 6195843245530750525n, null]);

// NewtypeVecDequeOfF64
is<Output<typeof ipc.giveNewtypeVecDequeOfF64>>([-2.0376656969586764e-112, 1.0344970999862713e+279, 1.7976931348623157e+308, 9007199254740992.0, 2.220446049250313e-16]);
is<Output<typeof ipc.giveNewtypeVecDequeOfF64>>([-1.3505982802928179e+247, 1e-7]);
is<Output<typeof ipc.giveNewtypeVecDequeOfF64>>([-2.0376656969586764e-112, 1.0344970999862713e+279, 1.7976931348623157e+308, 9007199254740992.0, 2.220446049250313e-16]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecDequeOfF64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfF64>>([null, 1.0344970999862713e+279, 1.7976931348623157e+308, 9007199254740992.0, 2.220446049250313e-16]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfF64>>([-2.0376656969586764e-112, 1.0344970999862713e+279, "1", 9007199254740992.0, 2.220446049250313e-16]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfF64>>([-2.0376656969586764e-112, 1.0344970999862713e+279, 1.7976931348623157e+308, 1n, 2.220446049250313e-16]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfF64>>([-2.0376656969586764e-112, 1.0344970999862713e+279, 1.7976931348623157e+308, 9007199254740992.0, null]);
is<Input<typeof ipc.takeNewtypeVecDequeOfF64>>([-2.0376656969586764e-112, 1.0344970999862713e+279, 1.7976931348623157e+308, 9007199254740992.0, 2.220446049250313e-16]);
is<Input<typeof ipc.takeNewtypeVecDequeOfF64>>([-1.3505982802928179e+247, 1e-7]);
is<Input<typeof ipc.takeNewtypeVecDequeOfF64>>([-2.0376656969586764e-112, 1.0344970999862713e+279, 1.7976931348623157e+308, 9007199254740992.0, 2.220446049250313e-16]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecDequeOfF64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfF64>>([null, 1.0344970999862713e+279, 1.7976931348623157e+308, 9007199254740992.0, 2.220446049250313e-16]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfF64>>([-2.0376656969586764e-112, 1.0344970999862713e+279, "1", 9007199254740992.0, 2.220446049250313e-16]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfF64>>([-2.0376656969586764e-112, 1.0344970999862713e+279, 1.7976931348623157e+308, 1n, 2.220446049250313e-16]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfF64>>([-2.0376656969586764e-112, 1.0344970999862713e+279, 1.7976931348623157e+308, 9007199254740992.0, null]);

// NewtypeVecDequeOfString
is<Output<typeof ipc.giveNewtypeVecDequeOfString>>(["gtngsnfzqma", "$int", "\u{2028}g\u{ab487}\u{2028}\\\\\u{10000}\u{ffff}\u{10ffff}T", "null", "\u{fffe}\u{10ffff}"]);
is<Output<typeof ipc.giveNewtypeVecDequeOfString>>(["\u{fffe}\u{10ffff}", "ewagukfir"]);
is<Output<typeof ipc.giveNewtypeVecDequeOfString>>(["gtngsnfzqma", "$int", "\u{2028}g\u{ab487}\u{2028}\\\\\u{10000}\u{ffff}\u{10ffff}T", "null", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecDequeOfString>>({});
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeVecDequeOfString>>([null, "$int", "\u{2028}g\u{ab487}\u{2028}\\\\\u{10000}\u{ffff}\u{10ffff}T", "null", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: [2], a string
is<Output<typeof ipc.giveNewtypeVecDequeOfString>>(["gtngsnfzqma", "$int", 1, "null", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: [3], a string
is<Output<typeof ipc.giveNewtypeVecDequeOfString>>(["gtngsnfzqma", "$int", "\u{2028}g\u{ab487}\u{2028}\\\\\u{10000}\u{ffff}\u{10ffff}T", null, "\u{fffe}\u{10ffff}"]);
is<Input<typeof ipc.takeNewtypeVecDequeOfString>>(["gtngsnfzqma", "$int", "\u{2028}g\u{ab487}\u{2028}\\\\\u{10000}\u{ffff}\u{10ffff}T", "null", "\u{fffe}\u{10ffff}"]);
is<Input<typeof ipc.takeNewtypeVecDequeOfString>>(["\u{fffe}\u{10ffff}", "ewagukfir"]);
is<Input<typeof ipc.takeNewtypeVecDequeOfString>>(["gtngsnfzqma", "$int", "\u{2028}g\u{ab487}\u{2028}\\\\\u{10000}\u{ffff}\u{10ffff}T", "null", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecDequeOfString>>({});
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeVecDequeOfString>>([null, "$int", "\u{2028}g\u{ab487}\u{2028}\\\\\u{10000}\u{ffff}\u{10ffff}T", "null", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: [2], a string
is<Input<typeof ipc.takeNewtypeVecDequeOfString>>(["gtngsnfzqma", "$int", 1, "null", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: [3], a string
is<Input<typeof ipc.takeNewtypeVecDequeOfString>>(["gtngsnfzqma", "$int", "\u{2028}g\u{ab487}\u{2028}\\\\\u{10000}\u{ffff}\u{10ffff}T", null, "\u{fffe}\u{10ffff}"]);

// NewtypeVecDequeOfBytes
is<Output<typeof ipc.giveNewtypeVecDequeOfBytes>>([new Uint8Array([79, 17, 140, 37, 9]), new Uint8Array([206, 141]), new Uint8Array([54, 54, 41, 144, 140])]);
is<Output<typeof ipc.giveNewtypeVecDequeOfBytes>>([new Uint8Array([]), new Uint8Array([198])]);
is<Output<typeof ipc.giveNewtypeVecDequeOfBytes>>([new Uint8Array([79, 17, 140, 37, 9]), new Uint8Array([206, 141]), new Uint8Array([54, 54, 41, 144, 140])]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecDequeOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeVecDequeOfBytes>>(["AQI=", new Uint8Array([206, 141]), new Uint8Array([54, 54, 41, 144, 140])]);
// @ts-expect-error: [1], bytes
is<Output<typeof ipc.giveNewtypeVecDequeOfBytes>>([new Uint8Array([79, 17, 140, 37, 9]), "AQI=", new Uint8Array([54, 54, 41, 144, 140])]);
// @ts-expect-error: [2], bytes
is<Output<typeof ipc.giveNewtypeVecDequeOfBytes>>([new Uint8Array([79, 17, 140, 37, 9]), new Uint8Array([206, 141]), "AQI="]);
is<Input<typeof ipc.takeNewtypeVecDequeOfBytes>>([new Uint8Array([79, 17, 140, 37, 9]), new Uint8Array([206, 141]), new Uint8Array([54, 54, 41, 144, 140])]);
is<Input<typeof ipc.takeNewtypeVecDequeOfBytes>>([new Uint8Array([]), new Uint8Array([198])]);
is<Input<typeof ipc.takeNewtypeVecDequeOfBytes>>([new Uint8Array([79, 17, 140, 37, 9]), new Uint8Array([206, 141]), new Uint8Array([54, 54, 41, 144, 140])]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecDequeOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeVecDequeOfBytes>>(["AQI=", new Uint8Array([206, 141]), new Uint8Array([54, 54, 41, 144, 140])]);
// @ts-expect-error: [1], bytes
is<Input<typeof ipc.takeNewtypeVecDequeOfBytes>>([new Uint8Array([79, 17, 140, 37, 9]), "AQI=", new Uint8Array([54, 54, 41, 144, 140])]);
// @ts-expect-error: [2], bytes
is<Input<typeof ipc.takeNewtypeVecDequeOfBytes>>([new Uint8Array([79, 17, 140, 37, 9]), new Uint8Array([206, 141]), "AQI="]);

// NewtypeLinkedListOfU16
is<Output<typeof ipc.giveNewtypeLinkedListOfU16>>([12707, 65535, 30894, 11997, 65535]);
is<Output<typeof ipc.giveNewtypeLinkedListOfU16>>([65523, 49181]);
is<Output<typeof ipc.giveNewtypeLinkedListOfU16>>([12707, 65535, 30894, 11997, 65535]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeLinkedListOfU16>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfU16>>([null, 65535, 30894, 11997, 65535]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfU16>>([12707, 65535, "1", 11997, 65535]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfU16>>([12707, 65535, 30894, 1n, 65535]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfU16>>([12707, 65535, 30894, 11997, null]);
is<Input<typeof ipc.takeNewtypeLinkedListOfU16>>([12707, 65535, 30894, 11997, 65535]);
is<Input<typeof ipc.takeNewtypeLinkedListOfU16>>([65523, 49181]);
is<Input<typeof ipc.takeNewtypeLinkedListOfU16>>([12707, 65535, 30894, 11997, 65535]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeLinkedListOfU16>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfU16>>([null, 65535, 30894, 11997, 65535]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfU16>>([12707, 65535, "1", 11997, 65535]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfU16>>([12707, 65535, 30894, 1n, 65535]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfU16>>([12707, 65535, 30894, 11997, null]);

// NewtypeLinkedListOfI64
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([-9007199254740993n, -9223372036854775808n, 3443774024n, 5643350229762648343n, 20277356921528382n]);
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([7839554254823325094n, 110376306n, -1n]);
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([-9007199254740993n, -9223372036854775808n, 3443774024n, 5643350229762648343n, 20277356921528382n]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([null, -9223372036854775808n, 3443774024n, 5643350229762648343n, 20277356921528382n]);
// @ts-expect-error: [2], a bigint
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([-9007199254740993n, -9223372036854775808n, 1, 5643350229762648343n, 20277356921528382n]);
// @ts-expect-error: [3], a bigint
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([-9007199254740993n, -9223372036854775808n, 3443774024n, "1", 20277356921528382n]);
// @ts-expect-error: [4], a bigint
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([-9007199254740993n, -9223372036854775808n, 3443774024n, 5643350229762648343n, null]);
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([-9007199254740993n, -9223372036854775808n, 3443774024n, 5643350229762648343n, 20277356921528382n]);
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([7839554254823325094n, 110376306n, -1n]);
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([-9007199254740993n, -9223372036854775808n, 3443774024n, 5643350229762648343n, 20277356921528382n]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([null, -9223372036854775808n, 3443774024n, 5643350229762648343n, 20277356921528382n]);
// @ts-expect-error: [2], a bigint
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([-9007199254740993n, -9223372036854775808n, 1, 5643350229762648343n, 20277356921528382n]);
// @ts-expect-error: [3], a bigint
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([-9007199254740993n, -9223372036854775808n, 3443774024n, "1", 20277356921528382n]);
// @ts-expect-error: [4], a bigint
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([-9007199254740993n, -9223372036854775808n, 3443774024n, 5643350229762648343n, null]);

// NewtypeLinkedListOfF64
is<Output<typeof ipc.giveNewtypeLinkedListOfF64>>([-2.5016062895708564e+16, -1.602815658882941e+53, -8.971303029725072e+130, -9007199254740994.0, 7.76328168761035e-207]);
is<Output<typeof ipc.giveNewtypeLinkedListOfF64>>([0.0, 1e-7, -6.764798950861681e-47]);
is<Output<typeof ipc.giveNewtypeLinkedListOfF64>>([-2.5016062895708564e+16, -1.602815658882941e+53, -8.971303029725072e+130, -9007199254740994.0, 7.76328168761035e-207]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeLinkedListOfF64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfF64>>([null, -1.602815658882941e+53, -8.971303029725072e+130, -9007199254740994.0, 7.76328168761035e-207]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfF64>>([-2.5016062895708564e+16, -1.602815658882941e+53, "1", -9007199254740994.0, 7.76328168761035e-207]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfF64>>([-2.5016062895708564e+16, -1.602815658882941e+53, -8.971303029725072e+130, 1n, 7.76328168761035e-207]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfF64>>([-2.5016062895708564e+16, -1.602815658882941e+53, -8.971303029725072e+130, -9007199254740994.0, null]);
is<Input<typeof ipc.takeNewtypeLinkedListOfF64>>([-2.5016062895708564e+16, -1.602815658882941e+53, -8.971303029725072e+130, -9007199254740994.0, 7.76328168761035e-207]);
is<Input<typeof ipc.takeNewtypeLinkedListOfF64>>([0.0, 1e-7, -6.764798950861681e-47]);
is<Input<typeof ipc.takeNewtypeLinkedListOfF64>>([-2.5016062895708564e+16, -1.602815658882941e+53, -8.971303029725072e+130, -9007199254740994.0, 7.76328168761035e-207]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeLinkedListOfF64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfF64>>([null, -1.602815658882941e+53, -8.971303029725072e+130, -9007199254740994.0, 7.76328168761035e-207]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfF64>>([-2.5016062895708564e+16, -1.602815658882941e+53, "1", -9007199254740994.0, 7.76328168761035e-207]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfF64>>([-2.5016062895708564e+16, -1.602815658882941e+53, -8.971303029725072e+130, 1n, 7.76328168761035e-207]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfF64>>([-2.5016062895708564e+16, -1.602815658882941e+53, -8.971303029725072e+130, -9007199254740994.0, null]);

// NewtypeLinkedListOfString
is<Output<typeof ipc.giveNewtypeLinkedListOfString>>(["1e3", "__proto__", " a b ", "\u{10ffff}$\u{0}\u{10ffff}\u{10000}\\\u{ffff}\"\\\"", "\u{0}\u{b0ba}\u{61a}\u{10ffff}$"]);
is<Output<typeof ipc.giveNewtypeLinkedListOfString>>(["$bytes", "exvugqmyu"]);
is<Output<typeof ipc.giveNewtypeLinkedListOfString>>(["1e3", "__proto__", " a b ", "\u{10ffff}$\u{0}\u{10ffff}\u{10000}\\\u{ffff}\"\\\"", "\u{0}\u{b0ba}\u{61a}\u{10ffff}$"]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeLinkedListOfString>>({});
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeLinkedListOfString>>([null, "__proto__", " a b ", "\u{10ffff}$\u{0}\u{10ffff}\u{10000}\\\u{ffff}\"\\\"", "\u{0}\u{b0ba}\u{61a}\u{10ffff}$"]);
// @ts-expect-error: [2], a string
is<Output<typeof ipc.giveNewtypeLinkedListOfString>>(["1e3", "__proto__", 1, "\u{10ffff}$\u{0}\u{10ffff}\u{10000}\\\u{ffff}\"\\\"", "\u{0}\u{b0ba}\u{61a}\u{10ffff}$"]);
// @ts-expect-error: [3], a string
is<Output<typeof ipc.giveNewtypeLinkedListOfString>>(["1e3", "__proto__", " a b ", null, "\u{0}\u{b0ba}\u{61a}\u{10ffff}$"]);
is<Input<typeof ipc.takeNewtypeLinkedListOfString>>(["1e3", "__proto__", " a b ", "\u{10ffff}$\u{0}\u{10ffff}\u{10000}\\\u{ffff}\"\\\"", "\u{0}\u{b0ba}\u{61a}\u{10ffff}$"]);
is<Input<typeof ipc.takeNewtypeLinkedListOfString>>(["$bytes", "exvugqmyu"]);
is<Input<typeof ipc.takeNewtypeLinkedListOfString>>(["1e3", "__proto__", " a b ", "\u{10ffff}$\u{0}\u{10ffff}\u{10000}\\\u{ffff}\"\\\"", "\u{0}\u{b0ba}\u{61a}\u{10ffff}$"]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeLinkedListOfString>>({});
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeLinkedListOfString>>([null, "__proto__", " a b ", "\u{10ffff}$\u{0}\u{10ffff}\u{10000}\\\u{ffff}\"\\\"", "\u{0}\u{b0ba}\u{61a}\u{10ffff}$"]);
// @ts-expect-error: [2], a string
is<Input<typeof ipc.takeNewtypeLinkedListOfString>>(["1e3", "__proto__", 1, "\u{10ffff}$\u{0}\u{10ffff}\u{10000}\\\u{ffff}\"\\\"", "\u{0}\u{b0ba}\u{61a}\u{10ffff}$"]);
// @ts-expect-error: [3], a string
is<Input<typeof ipc.takeNewtypeLinkedListOfString>>(["1e3", "__proto__", " a b ", null, "\u{0}\u{b0ba}\u{61a}\u{10ffff}$"]);

// NewtypeLinkedListOfBytes
is<Output<typeof ipc.giveNewtypeLinkedListOfBytes>>([new Uint8Array([]), new Uint8Array([156, 173]), new Uint8Array([254]), new Uint8Array([156]), new Uint8Array([179])]);
is<Output<typeof ipc.giveNewtypeLinkedListOfBytes>>([new Uint8Array([7]), new Uint8Array([241])]);
is<Output<typeof ipc.giveNewtypeLinkedListOfBytes>>([new Uint8Array([]), new Uint8Array([156, 173]), new Uint8Array([254]), new Uint8Array([156]), new Uint8Array([179])]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeLinkedListOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeLinkedListOfBytes>>([null, new Uint8Array([156, 173]), new Uint8Array([254]), new Uint8Array([156]), new Uint8Array([179])]);
// @ts-expect-error: [2], bytes
is<Output<typeof ipc.giveNewtypeLinkedListOfBytes>>([new Uint8Array([]), new Uint8Array([156, 173]), [1, 2], new Uint8Array([156]), new Uint8Array([179])]);
// @ts-expect-error: [3], bytes
is<Output<typeof ipc.giveNewtypeLinkedListOfBytes>>([new Uint8Array([]), new Uint8Array([156, 173]), new Uint8Array([254]), "AQI=", new Uint8Array([179])]);
// @ts-expect-error: [4], bytes
is<Output<typeof ipc.giveNewtypeLinkedListOfBytes>>([new Uint8Array([]), new Uint8Array([156, 173]), new Uint8Array([254]), new Uint8Array([156]), null]);
is<Input<typeof ipc.takeNewtypeLinkedListOfBytes>>([new Uint8Array([]), new Uint8Array([156, 173]), new Uint8Array([254]), new Uint8Array([156]), new Uint8Array([179])]);
is<Input<typeof ipc.takeNewtypeLinkedListOfBytes>>([new Uint8Array([7]), new Uint8Array([241])]);
is<Input<typeof ipc.takeNewtypeLinkedListOfBytes>>([new Uint8Array([]), new Uint8Array([156, 173]), new Uint8Array([254]), new Uint8Array([156]), new Uint8Array([179])]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeLinkedListOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeLinkedListOfBytes>>([null, new Uint8Array([156, 173]), new Uint8Array([254]), new Uint8Array([156]), new Uint8Array([179])]);
// @ts-expect-error: [2], bytes
is<Input<typeof ipc.takeNewtypeLinkedListOfBytes>>([new Uint8Array([]), new Uint8Array([156, 173]), [1, 2], new Uint8Array([156]), new Uint8Array([179])]);
// @ts-expect-error: [3], bytes
is<Input<typeof ipc.takeNewtypeLinkedListOfBytes>>([new Uint8Array([]), new Uint8Array([156, 173]), new Uint8Array([254]), "AQI=", new Uint8Array([179])]);
// @ts-expect-error: [4], bytes
is<Input<typeof ipc.takeNewtypeLinkedListOfBytes>>([new Uint8Array([]), new Uint8Array([156, 173]), new Uint8Array([254]), new Uint8Array([156]), null]);

// NewtypeBoxSliceOfU16
is<Output<typeof ipc.giveNewtypeBoxSliceOfU16>>([51744, 54142, 12447, 22442, 60508]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfU16>>([30315, 18]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfU16>>([51744, 54142, 12447, 22442, 60508]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeBoxSliceOfU16>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfU16>>([null, 54142, 12447, 22442, 60508]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfU16>>([51744, 54142, "1", 22442, 60508]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfU16>>([51744, 54142, 12447, 1n, 60508]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfU16>>([51744, 54142, 12447, 22442, null]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfU16>>([51744, 54142, 12447, 22442, 60508]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfU16>>([30315, 18]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfU16>>([51744, 54142, 12447, 22442, 60508]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeBoxSliceOfU16>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfU16>>([null, 54142, 12447, 22442, 60508]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfU16>>([51744, 54142, "1", 22442, 60508]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfU16>>([51744, 54142, 12447, 1n, 60508]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfU16>>([51744, 54142, 12447, 22442, null]);

// NewtypeBoxSliceOfI64
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([1422473856627506851n, 8672892163985882n, -9007199254740992n, -6920331759174963992n, -2746746684062323862n]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([4695475606953903947n, 907911n]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([1422473856627506851n, 8672892163985882n, -9007199254740992n, -6920331759174963992n, -2746746684062323862n]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([null, 8672892163985882n, -9007199254740992n, -6920331759174963992n, -2746746684062323862n]);
// @ts-expect-error: [2], a bigint
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([1422473856627506851n, 8672892163985882n, 1, -6920331759174963992n, -2746746684062323862n]);
// @ts-expect-error: [3], a bigint
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([1422473856627506851n, 8672892163985882n, -9007199254740992n, "1", -2746746684062323862n]);
// @ts-expect-error: [4], a bigint
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([1422473856627506851n, 8672892163985882n, -9007199254740992n, -6920331759174963992n, null]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([1422473856627506851n, 8672892163985882n, -9007199254740992n, -6920331759174963992n, -2746746684062323862n]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([4695475606953903947n, 907911n]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([1422473856627506851n, 8672892163985882n, -9007199254740992n, -6920331759174963992n, -2746746684062323862n]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([null, 8672892163985882n, -9007199254740992n, -6920331759174963992n, -2746746684062323862n]);
// @ts-expect-error: [2], a bigint
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([1422473856627506851n, 8672892163985882n, 1, -6920331759174963992n, -2746746684062323862n]);
// @ts-expect-error: [3], a bigint
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([1422473856627506851n, 8672892163985882n, -9007199254740992n, "1", -2746746684062323862n]);
// @ts-expect-error: [4], a bigint
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([1422473856627506851n, 8672892163985882n, -9007199254740992n, -6920331759174963992n, null]);

// NewtypeBoxSliceOfF64
is<Output<typeof ipc.giveNewtypeBoxSliceOfF64>>([1.6087735995237736e-128, 0.30000000000000004, -2.755803215893754e-115, 1.8446744073709552e+19, -2.6495779045054496e-68]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfF64>>([-1.5, 2.7046103166245556e-26, 1e+20]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfF64>>([1.6087735995237736e-128, 0.30000000000000004, -2.755803215893754e-115, 1.8446744073709552e+19, -2.6495779045054496e-68]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeBoxSliceOfF64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfF64>>([null, 0.30000000000000004, -2.755803215893754e-115, 1.8446744073709552e+19, -2.6495779045054496e-68]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfF64>>([1.6087735995237736e-128, 0.30000000000000004, "1", 1.8446744073709552e+19, -2.6495779045054496e-68]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfF64>>([1.6087735995237736e-128, 0.30000000000000004, -2.755803215893754e-115, 1n, -2.6495779045054496e-68]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfF64>>([1.6087735995237736e-128, 0.30000000000000004, -2.755803215893754e-115, 1.8446744073709552e+19, null]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfF64>>([1.6087735995237736e-128, 0.30000000000000004, -2.755803215893754e-115, 1.8446744073709552e+19, -2.6495779045054496e-68]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfF64>>([-1.5, 2.7046103166245556e-26, 1e+20]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfF64>>([1.6087735995237736e-128, 0.30000000000000004, -2.755803215893754e-115, 1.8446744073709552e+19, -2.6495779045054496e-68]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeBoxSliceOfF64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfF64>>([null, 0.30000000000000004, -2.755803215893754e-115, 1.8446744073709552e+19, -2.6495779045054496e-68]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfF64>>([1.6087735995237736e-128, 0.30000000000000004, "1", 1.8446744073709552e+19, -2.6495779045054496e-68]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfF64>>([1.6087735995237736e-128, 0.30000000000000004, -2.755803215893754e-115, 1n, -2.6495779045054496e-68]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfF64>>([1.6087735995237736e-128, 0.30000000000000004, -2.755803215893754e-115, 1.8446744073709552e+19, null]);

// NewtypeBoxSliceOfString
is<Output<typeof ipc.giveNewtypeBoxSliceOfString>>(["\u{fffe}\u{10ffff}", "$\u{10ffff}\\$", "$int", "\\\u{10ffff}r\u{abde}\u{2028}\u{0}\u{10000}$\u{d0b1}\"", "qkfmdkksz"]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfString>>(["hes", "ftjuslbilpj", ""]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfString>>(["\u{fffe}\u{10ffff}", "$\u{10ffff}\\$", "$int", "\\\u{10ffff}r\u{abde}\u{2028}\u{0}\u{10000}$\u{d0b1}\"", "qkfmdkksz"]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeBoxSliceOfString>>({});
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeBoxSliceOfString>>([null, "$\u{10ffff}\\$", "$int", "\\\u{10ffff}r\u{abde}\u{2028}\u{0}\u{10000}$\u{d0b1}\"", "qkfmdkksz"]);
// @ts-expect-error: [2], a string
is<Output<typeof ipc.giveNewtypeBoxSliceOfString>>(["\u{fffe}\u{10ffff}", "$\u{10ffff}\\$", 1, "\\\u{10ffff}r\u{abde}\u{2028}\u{0}\u{10000}$\u{d0b1}\"", "qkfmdkksz"]);
// @ts-expect-error: [3], a string
is<Output<typeof ipc.giveNewtypeBoxSliceOfString>>(["\u{fffe}\u{10ffff}", "$\u{10ffff}\\$", "$int", null, "qkfmdkksz"]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfString>>(["\u{fffe}\u{10ffff}", "$\u{10ffff}\\$", "$int", "\\\u{10ffff}r\u{abde}\u{2028}\u{0}\u{10000}$\u{d0b1}\"", "qkfmdkksz"]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfString>>(["hes", "ftjuslbilpj", ""]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfString>>(["\u{fffe}\u{10ffff}", "$\u{10ffff}\\$", "$int", "\\\u{10ffff}r\u{abde}\u{2028}\u{0}\u{10000}$\u{d0b1}\"", "qkfmdkksz"]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeBoxSliceOfString>>({});
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeBoxSliceOfString>>([null, "$\u{10ffff}\\$", "$int", "\\\u{10ffff}r\u{abde}\u{2028}\u{0}\u{10000}$\u{d0b1}\"", "qkfmdkksz"]);
// @ts-expect-error: [2], a string
is<Input<typeof ipc.takeNewtypeBoxSliceOfString>>(["\u{fffe}\u{10ffff}", "$\u{10ffff}\\$", 1, "\\\u{10ffff}r\u{abde}\u{2028}\u{0}\u{10000}$\u{d0b1}\"", "qkfmdkksz"]);
// @ts-expect-error: [3], a string
is<Input<typeof ipc.takeNewtypeBoxSliceOfString>>(["\u{fffe}\u{10ffff}", "$\u{10ffff}\\$", "$int", null, "qkfmdkksz"]);

// NewtypeBoxSliceOfBytes
is<Output<typeof ipc.giveNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([104]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([253, 217])]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([60, 92, 36])]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([104]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([253, 217])]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeBoxSliceOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeBoxSliceOfBytes>>([null, new Uint8Array([104]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([253, 217])]);
// @ts-expect-error: [2], bytes
is<Output<typeof ipc.giveNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([104]), [1, 2], new Uint8Array([]), new Uint8Array([253, 217])]);
// @ts-expect-error: [3], bytes
is<Output<typeof ipc.giveNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([104]), new Uint8Array([]), "AQI=", new Uint8Array([253, 217])]);
// @ts-expect-error: [4], bytes
is<Output<typeof ipc.giveNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([104]), new Uint8Array([]), new Uint8Array([]), null]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([104]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([253, 217])]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([60, 92, 36])]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([104]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([253, 217])]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeBoxSliceOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeBoxSliceOfBytes>>([null, new Uint8Array([104]), new Uint8Array([]), new Uint8Array([]), new Uint8Array([253, 217])]);
// @ts-expect-error: [2], bytes
is<Input<typeof ipc.takeNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([104]), [1, 2], new Uint8Array([]), new Uint8Array([253, 217])]);
// @ts-expect-error: [3], bytes
is<Input<typeof ipc.takeNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([104]), new Uint8Array([]), "AQI=", new Uint8Array([253, 217])]);
// @ts-expect-error: [4], bytes
is<Input<typeof ipc.takeNewtypeBoxSliceOfBytes>>([new Uint8Array([]), new Uint8Array([104]), new Uint8Array([]), new Uint8Array([]), null]);

// NewtypeArcSliceOfU16
is<Output<typeof ipc.giveNewtypeArcSliceOfU16>>([56862, 39668, 22589, 33521, 18194]);
is<Output<typeof ipc.giveNewtypeArcSliceOfU16>>([59203, 1269]);
is<Output<typeof ipc.giveNewtypeArcSliceOfU16>>([56862, 39668, 22589, 33521, 18194]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeArcSliceOfU16>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfU16>>([null, 39668, 22589, 33521, 18194]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfU16>>([56862, 39668, "1", 33521, 18194]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfU16>>([56862, 39668, 22589, 1n, 18194]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfU16>>([56862, 39668, 22589, 33521, null]);
is<Input<typeof ipc.takeNewtypeArcSliceOfU16>>([56862, 39668, 22589, 33521, 18194]);
is<Input<typeof ipc.takeNewtypeArcSliceOfU16>>([59203, 1269]);
is<Input<typeof ipc.takeNewtypeArcSliceOfU16>>([56862, 39668, 22589, 33521, 18194]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeArcSliceOfU16>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfU16>>([null, 39668, 22589, 33521, 18194]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfU16>>([56862, 39668, "1", 33521, 18194]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfU16>>([56862, 39668, 22589, 1n, 18194]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfU16>>([56862, 39668, 22589, 33521, null]);

// NewtypeArcSliceOfI64
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([-9223372036854775807n, -9223372036854775808n, -1711269918964563239n, -9007199254740991n, 7321196031211574566n]);
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([2n, -934169992937706n]);
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([-9223372036854775807n, -9223372036854775808n, -1711269918964563239n, -9007199254740991n, 7321196031211574566n]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([null, -9223372036854775808n, -1711269918964563239n, -9007199254740991n, 7321196031211574566n]);
// @ts-expect-error: [2], a bigint
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([-9223372036854775807n, -9223372036854775808n, 1, -9007199254740991n, 7321196031211574566n]);
// @ts-expect-error: [3], a bigint
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([-9223372036854775807n, -9223372036854775808n, -1711269918964563239n, "1", 7321196031211574566n]);
// @ts-expect-error: [4], a bigint
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([-9223372036854775807n, -9223372036854775808n, -1711269918964563239n, -9007199254740991n, null]);
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([-9223372036854775807n, -9223372036854775808n, -1711269918964563239n, -9007199254740991n, 7321196031211574566n]);
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([2n, -934169992937706n]);
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([-9223372036854775807n, -9223372036854775808n, -1711269918964563239n, -9007199254740991n, 7321196031211574566n]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([null, -9223372036854775808n, -1711269918964563239n, -9007199254740991n, 7321196031211574566n]);
// @ts-expect-error: [2], a bigint
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([-9223372036854775807n, -9223372036854775808n, 1, -9007199254740991n, 7321196031211574566n]);
// @ts-expect-error: [3], a bigint
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([-9223372036854775807n, -9223372036854775808n, -1711269918964563239n, "1", 7321196031211574566n]);
// @ts-expect-error: [4], a bigint
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([-9223372036854775807n, -9223372036854775808n, -1711269918964563239n, -9007199254740991n, null]);

// NewtypeArcSliceOfF64
is<Output<typeof ipc.giveNewtypeArcSliceOfF64>>([9007199254740991.0, -1.574493726713461e+18, 1.8446744073709552e+19, 2.317010506711571e+199, 1.1372448965588657e+18]);
is<Output<typeof ipc.giveNewtypeArcSliceOfF64>>([0.30000000000000004, 1.23e-18]);
is<Output<typeof ipc.giveNewtypeArcSliceOfF64>>([9007199254740991.0, -1.574493726713461e+18, 1.8446744073709552e+19, 2.317010506711571e+199, 1.1372448965588657e+18]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeArcSliceOfF64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfF64>>([null, -1.574493726713461e+18, 1.8446744073709552e+19, 2.317010506711571e+199, 1.1372448965588657e+18]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfF64>>([9007199254740991.0, -1.574493726713461e+18, "1", 2.317010506711571e+199, 1.1372448965588657e+18]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfF64>>([9007199254740991.0, -1.574493726713461e+18, 1.8446744073709552e+19, 1n, 1.1372448965588657e+18]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfF64>>([9007199254740991.0, -1.574493726713461e+18, 1.8446744073709552e+19, 2.317010506711571e+199, null]);
is<Input<typeof ipc.takeNewtypeArcSliceOfF64>>([9007199254740991.0, -1.574493726713461e+18, 1.8446744073709552e+19, 2.317010506711571e+199, 1.1372448965588657e+18]);
is<Input<typeof ipc.takeNewtypeArcSliceOfF64>>([0.30000000000000004, 1.23e-18]);
is<Input<typeof ipc.takeNewtypeArcSliceOfF64>>([9007199254740991.0, -1.574493726713461e+18, 1.8446744073709552e+19, 2.317010506711571e+199, 1.1372448965588657e+18]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeArcSliceOfF64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfF64>>([null, -1.574493726713461e+18, 1.8446744073709552e+19, 2.317010506711571e+199, 1.1372448965588657e+18]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfF64>>([9007199254740991.0, -1.574493726713461e+18, "1", 2.317010506711571e+199, 1.1372448965588657e+18]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfF64>>([9007199254740991.0, -1.574493726713461e+18, 1.8446744073709552e+19, 1n, 1.1372448965588657e+18]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfF64>>([9007199254740991.0, -1.574493726713461e+18, 1.8446744073709552e+19, 2.317010506711571e+199, null]);

// NewtypeArcSliceOfString
is<Output<typeof ipc.giveNewtypeArcSliceOfString>>(["-1", "\\J\u{b7f9}\u{10000}\u{0}\u{6dd}\u{10000}\u{0}\u{0}\u{10ffff}\\", "-1", "constructor", "\u{fffe}\u{10ffff}"]);
is<Output<typeof ipc.giveNewtypeArcSliceOfString>>(["\u{0}\u{ffff}\u{2028}\\", ",\\"]);
is<Output<typeof ipc.giveNewtypeArcSliceOfString>>(["-1", "\\J\u{b7f9}\u{10000}\u{0}\u{6dd}\u{10000}\u{0}\u{0}\u{10ffff}\\", "-1", "constructor", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeArcSliceOfString>>({});
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeArcSliceOfString>>([null, "\\J\u{b7f9}\u{10000}\u{0}\u{6dd}\u{10000}\u{0}\u{0}\u{10ffff}\\", "-1", "constructor", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: [2], a string
is<Output<typeof ipc.giveNewtypeArcSliceOfString>>(["-1", "\\J\u{b7f9}\u{10000}\u{0}\u{6dd}\u{10000}\u{0}\u{0}\u{10ffff}\\", 1, "constructor", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: [3], a string
is<Output<typeof ipc.giveNewtypeArcSliceOfString>>(["-1", "\\J\u{b7f9}\u{10000}\u{0}\u{6dd}\u{10000}\u{0}\u{0}\u{10ffff}\\", "-1", null, "\u{fffe}\u{10ffff}"]);
is<Input<typeof ipc.takeNewtypeArcSliceOfString>>(["-1", "\\J\u{b7f9}\u{10000}\u{0}\u{6dd}\u{10000}\u{0}\u{0}\u{10ffff}\\", "-1", "constructor", "\u{fffe}\u{10ffff}"]);
is<Input<typeof ipc.takeNewtypeArcSliceOfString>>(["\u{0}\u{ffff}\u{2028}\\", ",\\"]);
is<Input<typeof ipc.takeNewtypeArcSliceOfString>>(["-1", "\\J\u{b7f9}\u{10000}\u{0}\u{6dd}\u{10000}\u{0}\u{0}\u{10ffff}\\", "-1", "constructor", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeArcSliceOfString>>({});
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeArcSliceOfString>>([null, "\\J\u{b7f9}\u{10000}\u{0}\u{6dd}\u{10000}\u{0}\u{0}\u{10ffff}\\", "-1", "constructor", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: [2], a string
is<Input<typeof ipc.takeNewtypeArcSliceOfString>>(["-1", "\\J\u{b7f9}\u{10000}\u{0}\u{6dd}\u{10000}\u{0}\u{0}\u{10ffff}\\", 1, "constructor", "\u{fffe}\u{10ffff}"]);
// @ts-expect-error: [3], a string
is<Input<typeof ipc.takeNewtypeArcSliceOfString>>(["-1", "\\J\u{b7f9}\u{10000}\u{0}\u{6dd}\u{10000}\u{0}\u{0}\u{10ffff}\\", "-1", null, "\u{fffe}\u{10ffff}"]);

// NewtypeArcSliceOfBytes
is<Output<typeof ipc.giveNewtypeArcSliceOfBytes>>([new Uint8Array([78]), new Uint8Array([109, 176]), new Uint8Array([]), new Uint8Array([129, 52]), new Uint8Array([237])]);
is<Output<typeof ipc.giveNewtypeArcSliceOfBytes>>([new Uint8Array([230, 178]), new Uint8Array([])]);
is<Output<typeof ipc.giveNewtypeArcSliceOfBytes>>([new Uint8Array([78]), new Uint8Array([109, 176]), new Uint8Array([]), new Uint8Array([129, 52]), new Uint8Array([237])]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeArcSliceOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeArcSliceOfBytes>>([null, new Uint8Array([109, 176]), new Uint8Array([]), new Uint8Array([129, 52]), new Uint8Array([237])]);
// @ts-expect-error: [2], bytes
is<Output<typeof ipc.giveNewtypeArcSliceOfBytes>>([new Uint8Array([78]), new Uint8Array([109, 176]), [1, 2], new Uint8Array([129, 52]), new Uint8Array([237])]);
// @ts-expect-error: [3], bytes
is<Output<typeof ipc.giveNewtypeArcSliceOfBytes>>([new Uint8Array([78]), new Uint8Array([109, 176]), new Uint8Array([]), "AQI=", new Uint8Array([237])]);
// @ts-expect-error: [4], bytes
is<Output<typeof ipc.giveNewtypeArcSliceOfBytes>>([new Uint8Array([78]), new Uint8Array([109, 176]), new Uint8Array([]), new Uint8Array([129, 52]), null]);
is<Input<typeof ipc.takeNewtypeArcSliceOfBytes>>([new Uint8Array([78]), new Uint8Array([109, 176]), new Uint8Array([]), new Uint8Array([129, 52]), new Uint8Array([237])]);
is<Input<typeof ipc.takeNewtypeArcSliceOfBytes>>([new Uint8Array([230, 178]), new Uint8Array([])]);
is<Input<typeof ipc.takeNewtypeArcSliceOfBytes>>([new Uint8Array([78]), new Uint8Array([109, 176]), new Uint8Array([]), new Uint8Array([129, 52]), new Uint8Array([237])]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeArcSliceOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeArcSliceOfBytes>>([null, new Uint8Array([109, 176]), new Uint8Array([]), new Uint8Array([129, 52]), new Uint8Array([237])]);
// @ts-expect-error: [2], bytes
is<Input<typeof ipc.takeNewtypeArcSliceOfBytes>>([new Uint8Array([78]), new Uint8Array([109, 176]), [1, 2], new Uint8Array([129, 52]), new Uint8Array([237])]);
// @ts-expect-error: [3], bytes
is<Input<typeof ipc.takeNewtypeArcSliceOfBytes>>([new Uint8Array([78]), new Uint8Array([109, 176]), new Uint8Array([]), "AQI=", new Uint8Array([237])]);
// @ts-expect-error: [4], bytes
is<Input<typeof ipc.takeNewtypeArcSliceOfBytes>>([new Uint8Array([78]), new Uint8Array([109, 176]), new Uint8Array([]), new Uint8Array([129, 52]), null]);

// NewtypeCowSliceOfU16
is<Output<typeof ipc.giveNewtypeCowSliceOfU16>>([55968, 49994, 27617, 62133, 25197]);
is<Output<typeof ipc.giveNewtypeCowSliceOfU16>>([41254, 63773]);
is<Output<typeof ipc.giveNewtypeCowSliceOfU16>>([55968, 49994, 27617, 62133, 25197]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeCowSliceOfU16>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfU16>>([null, 49994, 27617, 62133, 25197]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfU16>>([55968, 49994, "1", 62133, 25197]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfU16>>([55968, 49994, 27617, 1n, 25197]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfU16>>([55968, 49994, 27617, 62133, null]);
is<Input<typeof ipc.takeNewtypeCowSliceOfU16>>([55968, 49994, 27617, 62133, 25197]);
is<Input<typeof ipc.takeNewtypeCowSliceOfU16>>([41254, 63773]);
is<Input<typeof ipc.takeNewtypeCowSliceOfU16>>([55968, 49994, 27617, 62133, 25197]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeCowSliceOfU16>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfU16>>([null, 49994, 27617, 62133, 25197]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfU16>>([55968, 49994, "1", 62133, 25197]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfU16>>([55968, 49994, 27617, 1n, 25197]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfU16>>([55968, 49994, 27617, 62133, null]);

// NewtypeCowSliceOfI64
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([-3425280670646869564n, -9007199254740993n, -258143943977081510n, -3091257118245347668n, 6524271177902845273n]);
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([147396907n, -6939280949077672390n]);
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([-3425280670646869564n, -9007199254740993n, -258143943977081510n, -3091257118245347668n, 6524271177902845273n]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([null, -9007199254740993n, -258143943977081510n, -3091257118245347668n, 6524271177902845273n]);
// @ts-expect-error: [2], a bigint
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([-3425280670646869564n, -9007199254740993n, 1, -3091257118245347668n, 6524271177902845273n]);
// @ts-expect-error: [3], a bigint
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([-3425280670646869564n, -9007199254740993n, -258143943977081510n, "1", 6524271177902845273n]);
// @ts-expect-error: [4], a bigint
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([-3425280670646869564n, -9007199254740993n, -258143943977081510n, -3091257118245347668n, null]);
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([-3425280670646869564n, -9007199254740993n, -258143943977081510n, -3091257118245347668n, 6524271177902845273n]);
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([147396907n, -6939280949077672390n]);
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([-3425280670646869564n, -9007199254740993n, -258143943977081510n, -3091257118245347668n, 6524271177902845273n]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([null, -9007199254740993n, -258143943977081510n, -3091257118245347668n, 6524271177902845273n]);
// @ts-expect-error: [2], a bigint
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([-3425280670646869564n, -9007199254740993n, 1, -3091257118245347668n, 6524271177902845273n]);
// @ts-expect-error: [3], a bigint
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([-3425280670646869564n, -9007199254740993n, -258143943977081510n, "1", 6524271177902845273n]);
// @ts-expect-error: [4], a bigint
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([-3425280670646869564n, -9007199254740993n, -258143943977081510n, -3091257118245347668n, null]);

// NewtypeCowSliceOfF64
is<Output<typeof ipc.giveNewtypeCowSliceOfF64>>([0.30000000000000004, 4.6739803012381023e+30, -1.518274575206202e+210, -3.449774078391329e+304, 2.2250738585072014e-308]);
is<Output<typeof ipc.giveNewtypeCowSliceOfF64>>([1.0, -5.521451640304135e+263]);
is<Output<typeof ipc.giveNewtypeCowSliceOfF64>>([0.30000000000000004, 4.6739803012381023e+30, -1.518274575206202e+210, -3.449774078391329e+304, 2.2250738585072014e-308]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeCowSliceOfF64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfF64>>([null, 4.6739803012381023e+30, -1.518274575206202e+210, -3.449774078391329e+304, 2.2250738585072014e-308]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfF64>>([0.30000000000000004, 4.6739803012381023e+30, "1", -3.449774078391329e+304, 2.2250738585072014e-308]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfF64>>([0.30000000000000004, 4.6739803012381023e+30, -1.518274575206202e+210, 1n, 2.2250738585072014e-308]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfF64>>([0.30000000000000004, 4.6739803012381023e+30, -1.518274575206202e+210, -3.449774078391329e+304, null]);
is<Input<typeof ipc.takeNewtypeCowSliceOfF64>>([0.30000000000000004, 4.6739803012381023e+30, -1.518274575206202e+210, -3.449774078391329e+304, 2.2250738585072014e-308]);
is<Input<typeof ipc.takeNewtypeCowSliceOfF64>>([1.0, -5.521451640304135e+263]);
is<Input<typeof ipc.takeNewtypeCowSliceOfF64>>([0.30000000000000004, 4.6739803012381023e+30, -1.518274575206202e+210, -3.449774078391329e+304, 2.2250738585072014e-308]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeCowSliceOfF64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfF64>>([null, 4.6739803012381023e+30, -1.518274575206202e+210, -3.449774078391329e+304, 2.2250738585072014e-308]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfF64>>([0.30000000000000004, 4.6739803012381023e+30, "1", -3.449774078391329e+304, 2.2250738585072014e-308]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfF64>>([0.30000000000000004, 4.6739803012381023e+30, -1.518274575206202e+210, 1n, 2.2250738585072014e-308]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfF64>>([0.30000000000000004, 4.6739803012381023e+30, -1.518274575206202e+210, -3.449774078391329e+304, null]);

// NewtypeCowSliceOfString
is<Output<typeof ipc.giveNewtypeCowSliceOfString>>(["null", "then", "\u{1f600}", "\u{10ffff}\u{10ffff}", "\"\u{aa5a}$\u{f8825}$\u{1bcd}$\u{ffff}\"\u{0}\u{9f7e}"]);
is<Output<typeof ipc.giveNewtypeCowSliceOfString>>(["\u{fffe}\u{10ffff}", "pkxd"]);
is<Output<typeof ipc.giveNewtypeCowSliceOfString>>(["null", "then", "\u{1f600}", "\u{10ffff}\u{10ffff}", "\"\u{aa5a}$\u{f8825}$\u{1bcd}$\u{ffff}\"\u{0}\u{9f7e}"]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeCowSliceOfString>>({});
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeCowSliceOfString>>([null, "then", "\u{1f600}", "\u{10ffff}\u{10ffff}", "\"\u{aa5a}$\u{f8825}$\u{1bcd}$\u{ffff}\"\u{0}\u{9f7e}"]);
// @ts-expect-error: [2], a string
is<Output<typeof ipc.giveNewtypeCowSliceOfString>>(["null", "then", 1, "\u{10ffff}\u{10ffff}", "\"\u{aa5a}$\u{f8825}$\u{1bcd}$\u{ffff}\"\u{0}\u{9f7e}"]);
// @ts-expect-error: [3], a string
is<Output<typeof ipc.giveNewtypeCowSliceOfString>>(["null", "then", "\u{1f600}", null, "\"\u{aa5a}$\u{f8825}$\u{1bcd}$\u{ffff}\"\u{0}\u{9f7e}"]);
is<Input<typeof ipc.takeNewtypeCowSliceOfString>>(["null", "then", "\u{1f600}", "\u{10ffff}\u{10ffff}", "\"\u{aa5a}$\u{f8825}$\u{1bcd}$\u{ffff}\"\u{0}\u{9f7e}"]);
is<Input<typeof ipc.takeNewtypeCowSliceOfString>>(["\u{fffe}\u{10ffff}", "pkxd"]);
is<Input<typeof ipc.takeNewtypeCowSliceOfString>>(["null", "then", "\u{1f600}", "\u{10ffff}\u{10ffff}", "\"\u{aa5a}$\u{f8825}$\u{1bcd}$\u{ffff}\"\u{0}\u{9f7e}"]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeCowSliceOfString>>({});
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeCowSliceOfString>>([null, "then", "\u{1f600}", "\u{10ffff}\u{10ffff}", "\"\u{aa5a}$\u{f8825}$\u{1bcd}$\u{ffff}\"\u{0}\u{9f7e}"]);
// @ts-expect-error: [2], a string
is<Input<typeof ipc.takeNewtypeCowSliceOfString>>(["null", "then", 1, "\u{10ffff}\u{10ffff}", "\"\u{aa5a}$\u{f8825}$\u{1bcd}$\u{ffff}\"\u{0}\u{9f7e}"]);
// @ts-expect-error: [3], a string
is<Input<typeof ipc.takeNewtypeCowSliceOfString>>(["null", "then", "\u{1f600}", null, "\"\u{aa5a}$\u{f8825}$\u{1bcd}$\u{ffff}\"\u{0}\u{9f7e}"]);

// NewtypeCowSliceOfBytes
is<Output<typeof ipc.giveNewtypeCowSliceOfBytes>>([new Uint8Array([80, 75, 46, 153, 11]), new Uint8Array([234, 132, 17]), new Uint8Array([90])]);
is<Output<typeof ipc.giveNewtypeCowSliceOfBytes>>([new Uint8Array([162]), new Uint8Array([225, 41])]);
is<Output<typeof ipc.giveNewtypeCowSliceOfBytes>>([new Uint8Array([80, 75, 46, 153, 11]), new Uint8Array([234, 132, 17]), new Uint8Array([90])]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeCowSliceOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeCowSliceOfBytes>>(["AQI=", new Uint8Array([234, 132, 17]), new Uint8Array([90])]);
// @ts-expect-error: [1], bytes
is<Output<typeof ipc.giveNewtypeCowSliceOfBytes>>([new Uint8Array([80, 75, 46, 153, 11]), "AQI=", new Uint8Array([90])]);
// @ts-expect-error: [2], bytes
is<Output<typeof ipc.giveNewtypeCowSliceOfBytes>>([new Uint8Array([80, 75, 46, 153, 11]), new Uint8Array([234, 132, 17]), "AQI="]);
is<Input<typeof ipc.takeNewtypeCowSliceOfBytes>>([new Uint8Array([80, 75, 46, 153, 11]), new Uint8Array([234, 132, 17]), new Uint8Array([90])]);
is<Input<typeof ipc.takeNewtypeCowSliceOfBytes>>([new Uint8Array([162]), new Uint8Array([225, 41])]);
is<Input<typeof ipc.takeNewtypeCowSliceOfBytes>>([new Uint8Array([80, 75, 46, 153, 11]), new Uint8Array([234, 132, 17]), new Uint8Array([90])]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeCowSliceOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeCowSliceOfBytes>>(["AQI=", new Uint8Array([234, 132, 17]), new Uint8Array([90])]);
// @ts-expect-error: [1], bytes
is<Input<typeof ipc.takeNewtypeCowSliceOfBytes>>([new Uint8Array([80, 75, 46, 153, 11]), "AQI=", new Uint8Array([90])]);
// @ts-expect-error: [2], bytes
is<Input<typeof ipc.takeNewtypeCowSliceOfBytes>>([new Uint8Array([80, 75, 46, 153, 11]), new Uint8Array([234, 132, 17]), "AQI="]);

// NewtypeBTreeSetOfU16
is<Output<typeof ipc.giveNewtypeBtreeSetOfU16>>([12173, 35767, 44164, 58298, 65535]);
is<Output<typeof ipc.giveNewtypeBtreeSetOfU16>>([25851, 59133]);
is<Output<typeof ipc.giveNewtypeBtreeSetOfU16>>([12173, 35767, 44164, 58298, 65535]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeBtreeSetOfU16>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeBtreeSetOfU16>>([null, 35767, 44164, 58298, 65535]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeBtreeSetOfU16>>([12173, 35767, "1", 58298, 65535]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeBtreeSetOfU16>>([12173, 35767, 44164, 1n, 65535]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeBtreeSetOfU16>>([12173, 35767, 44164, 58298, null]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfU16>>([12173, 35767, 44164, 58298, 65535]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfU16>>([25851, 59133]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfU16>>([12173, 35767, 44164, 58298, 65535]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeBtreeSetOfU16>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeBtreeSetOfU16>>([null, 35767, 44164, 58298, 65535]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeBtreeSetOfU16>>([12173, 35767, "1", 58298, 65535]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeBtreeSetOfU16>>([12173, 35767, 44164, 1n, 65535]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeBtreeSetOfU16>>([12173, 35767, 44164, 58298, null]);

// NewtypeBTreeSetOfI64
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([-7220553923970158561n, 9007199254740993n, 3992275119791731623n, 6340873891656832546n, 6774625144940574303n]);
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([38n, 2165460030937233866n]);
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([-7220553923970158561n, 9007199254740993n, 3992275119791731623n, 6340873891656832546n, 6774625144940574303n]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([null, 9007199254740993n, 3992275119791731623n, 6340873891656832546n, 6774625144940574303n]);
// @ts-expect-error: [2], a bigint
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([-7220553923970158561n, 9007199254740993n, 1, 6340873891656832546n, 6774625144940574303n]);
// @ts-expect-error: [3], a bigint
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([-7220553923970158561n, 9007199254740993n, 3992275119791731623n, "1", 6774625144940574303n]);
// @ts-expect-error: [4], a bigint
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([-7220553923970158561n, 9007199254740993n, 3992275119791731623n, 6340873891656832546n, null]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([-7220553923970158561n, 9007199254740993n, 3992275119791731623n, 6340873891656832546n, 6774625144940574303n]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([38n, 2165460030937233866n]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([-7220553923970158561n, 9007199254740993n, 3992275119791731623n, 6340873891656832546n, 6774625144940574303n]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>({});
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([null, 9007199254740993n, 3992275119791731623n, 6340873891656832546n, 6774625144940574303n]);
// @ts-expect-error: [2], a bigint
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([-7220553923970158561n, 9007199254740993n, 1, 6340873891656832546n, 6774625144940574303n]);
// @ts-expect-error: [3], a bigint
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([-7220553923970158561n, 9007199254740993n, 3992275119791731623n, "1", 6774625144940574303n]);
// @ts-expect-error: [4], a bigint
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([-7220553923970158561n, 9007199254740993n, 3992275119791731623n, 6340873891656832546n, null]);

// NewtypeBTreeSetOfString
is<Output<typeof ipc.giveNewtypeBtreeSetOfString>>(["\\\"\u{0}1\u{b5325}\u{ffff}\u{89c28}\u{ffff}\u{3e7f}\\i", "wiqbvdki", "\u{2b33}\u{ffff}\\\u{2028}\u{5d1}\u{10ffff}"]);
is<Output<typeof ipc.giveNewtypeBtreeSetOfString>>(["jzmtseggvzv", "toJSON"]);
is<Output<typeof ipc.giveNewtypeBtreeSetOfString>>(["\\\"\u{0}1\u{b5325}\u{ffff}\u{89c28}\u{ffff}\u{3e7f}\\i", "wiqbvdki", "\u{2b33}\u{ffff}\\\u{2028}\u{5d1}\u{10ffff}"]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeBtreeSetOfString>>({});
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeBtreeSetOfString>>([1, "wiqbvdki", "\u{2b33}\u{ffff}\\\u{2028}\u{5d1}\u{10ffff}"]);
// @ts-expect-error: [1], a string
is<Output<typeof ipc.giveNewtypeBtreeSetOfString>>(["\\\"\u{0}1\u{b5325}\u{ffff}\u{89c28}\u{ffff}\u{3e7f}\\i", 1, "\u{2b33}\u{ffff}\\\u{2028}\u{5d1}\u{10ffff}"]);
// @ts-expect-error: [2], a string
is<Output<typeof ipc.giveNewtypeBtreeSetOfString>>(["\\\"\u{0}1\u{b5325}\u{ffff}\u{89c28}\u{ffff}\u{3e7f}\\i", "wiqbvdki", 1]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfString>>(["\\\"\u{0}1\u{b5325}\u{ffff}\u{89c28}\u{ffff}\u{3e7f}\\i", "wiqbvdki", "\u{2b33}\u{ffff}\\\u{2028}\u{5d1}\u{10ffff}"]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfString>>(["jzmtseggvzv", "toJSON"]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfString>>(["\\\"\u{0}1\u{b5325}\u{ffff}\u{89c28}\u{ffff}\u{3e7f}\\i", "wiqbvdki", "\u{2b33}\u{ffff}\\\u{2028}\u{5d1}\u{10ffff}"]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeBtreeSetOfString>>({});
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeBtreeSetOfString>>([1, "wiqbvdki", "\u{2b33}\u{ffff}\\\u{2028}\u{5d1}\u{10ffff}"]);
// @ts-expect-error: [1], a string
is<Input<typeof ipc.takeNewtypeBtreeSetOfString>>(["\\\"\u{0}1\u{b5325}\u{ffff}\u{89c28}\u{ffff}\u{3e7f}\\i", 1, "\u{2b33}\u{ffff}\\\u{2028}\u{5d1}\u{10ffff}"]);
// @ts-expect-error: [2], a string
is<Input<typeof ipc.takeNewtypeBtreeSetOfString>>(["\\\"\u{0}1\u{b5325}\u{ffff}\u{89c28}\u{ffff}\u{3e7f}\\i", "wiqbvdki", 1]);

// NewtypeBTreeSetOfBytes
is<Output<typeof ipc.giveNewtypeBtreeSetOfBytes>>([new Uint8Array([5, 251, 233, 82, 26]), new Uint8Array([54, 233, 198]), new Uint8Array([235, 44, 96])]);
is<Output<typeof ipc.giveNewtypeBtreeSetOfBytes>>([new Uint8Array([145, 92]), new Uint8Array([165])]);
is<Output<typeof ipc.giveNewtypeBtreeSetOfBytes>>([new Uint8Array([5, 251, 233, 82, 26]), new Uint8Array([54, 233, 198]), new Uint8Array([235, 44, 96])]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeBtreeSetOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeBtreeSetOfBytes>>(["AQI=", new Uint8Array([54, 233, 198]), new Uint8Array([235, 44, 96])]);
// @ts-expect-error: [1], bytes
is<Output<typeof ipc.giveNewtypeBtreeSetOfBytes>>([new Uint8Array([5, 251, 233, 82, 26]), "AQI=", new Uint8Array([235, 44, 96])]);
// @ts-expect-error: [2], bytes
is<Output<typeof ipc.giveNewtypeBtreeSetOfBytes>>([new Uint8Array([5, 251, 233, 82, 26]), new Uint8Array([54, 233, 198]), "AQI="]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfBytes>>([new Uint8Array([5, 251, 233, 82, 26]), new Uint8Array([54, 233, 198]), new Uint8Array([235, 44, 96])]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfBytes>>([new Uint8Array([145, 92]), new Uint8Array([165])]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfBytes>>([new Uint8Array([5, 251, 233, 82, 26]), new Uint8Array([54, 233, 198]), new Uint8Array([235, 44, 96])]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeBtreeSetOfBytes>>({});
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeBtreeSetOfBytes>>(["AQI=", new Uint8Array([54, 233, 198]), new Uint8Array([235, 44, 96])]);
// @ts-expect-error: [1], bytes
is<Input<typeof ipc.takeNewtypeBtreeSetOfBytes>>([new Uint8Array([5, 251, 233, 82, 26]), "AQI=", new Uint8Array([235, 44, 96])]);
// @ts-expect-error: [2], bytes
is<Input<typeof ipc.takeNewtypeBtreeSetOfBytes>>([new Uint8Array([5, 251, 233, 82, 26]), new Uint8Array([54, 233, 198]), "AQI="]);

// NewtypeHashSetOfU16
is<Output<typeof ipc.giveNewtypeHashSetOfU16>>([50067]);
is<Output<typeof ipc.giveNewtypeHashSetOfU16>>([26995]);
is<Output<typeof ipc.giveNewtypeHashSetOfU16>>([50067]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeHashSetOfU16>>({});
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeHashSetOfU16>>(null);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeHashSetOfU16>>(["1"]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeHashSetOfU16>>([1n]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeHashSetOfU16>>([null]);
is<Input<typeof ipc.takeNewtypeHashSetOfU16>>([50067]);
is<Input<typeof ipc.takeNewtypeHashSetOfU16>>([26995]);
is<Input<typeof ipc.takeNewtypeHashSetOfU16>>([50067]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeHashSetOfU16>>({});
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeHashSetOfU16>>(null);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeHashSetOfU16>>(["1"]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeHashSetOfU16>>([1n]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeHashSetOfU16>>([null]);

// NewtypeHashSetOfI64
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>([-3417395059731101665n]);
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>([1787495477344026n]);
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>([-3417395059731101665n]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>({});
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>(null);
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>([1]);
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>(["1"]);
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>([null]);
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>([-3417395059731101665n]);
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>([1787495477344026n]);
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>([-3417395059731101665n]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>({});
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>(null);
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>([1]);
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>(["1"]);
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>([null]);

// NewtypeHashSetOfString
is<Output<typeof ipc.giveNewtypeHashSetOfString>>(["\u{10000}L\u{0}\u{ffff}\u{0}\u{10ffff}\u{71b6b}\u{10ffff}\u{10ffff}\u{10000}\u{f162}"]);
is<Output<typeof ipc.giveNewtypeHashSetOfString>>(["pvwgdtky"]);
is<Output<typeof ipc.giveNewtypeHashSetOfString>>(["\u{10000}L\u{0}\u{ffff}\u{0}\u{10ffff}\u{71b6b}\u{10ffff}\u{10ffff}\u{10000}\u{f162}"]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeHashSetOfString>>({});
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeHashSetOfString>>(null);
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeHashSetOfString>>([1]);
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeHashSetOfString>>([null]);
is<Input<typeof ipc.takeNewtypeHashSetOfString>>(["\u{10000}L\u{0}\u{ffff}\u{0}\u{10ffff}\u{71b6b}\u{10ffff}\u{10ffff}\u{10000}\u{f162}"]);
is<Input<typeof ipc.takeNewtypeHashSetOfString>>(["pvwgdtky"]);
is<Input<typeof ipc.takeNewtypeHashSetOfString>>(["\u{10000}L\u{0}\u{ffff}\u{0}\u{10ffff}\u{71b6b}\u{10ffff}\u{10ffff}\u{10000}\u{f162}"]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeHashSetOfString>>({});
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeHashSetOfString>>(null);
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeHashSetOfString>>([1]);
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeHashSetOfString>>([null]);

// NewtypeHashSetOfBytes
is<Output<typeof ipc.giveNewtypeHashSetOfBytes>>([new Uint8Array([246, 47, 224, 117, 149])]);
is<Output<typeof ipc.giveNewtypeHashSetOfBytes>>([new Uint8Array([176, 182])]);
is<Output<typeof ipc.giveNewtypeHashSetOfBytes>>([new Uint8Array([246, 47, 224, 117, 149])]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeHashSetOfBytes>>({});
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeHashSetOfBytes>>(null);
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeHashSetOfBytes>>([[1, 2]]);
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeHashSetOfBytes>>(["AQI="]);
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeHashSetOfBytes>>([null]);
is<Input<typeof ipc.takeNewtypeHashSetOfBytes>>([new Uint8Array([246, 47, 224, 117, 149])]);
is<Input<typeof ipc.takeNewtypeHashSetOfBytes>>([new Uint8Array([176, 182])]);
is<Input<typeof ipc.takeNewtypeHashSetOfBytes>>([new Uint8Array([246, 47, 224, 117, 149])]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeHashSetOfBytes>>({});
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeHashSetOfBytes>>(null);
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeHashSetOfBytes>>([[1, 2]]);
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeHashSetOfBytes>>(["AQI="]);
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeHashSetOfBytes>>([null]);

// NewtypeArrayOfU16
is<Output<typeof ipc.giveNewtypeArrayOfU16>>([33863, 53879, 20580]);
is<Output<typeof ipc.giveNewtypeArrayOfU16>>([59934, 5327, 29671]);
is<Output<typeof ipc.giveNewtypeArrayOfU16>>([33863, 53879, 20580]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeArrayOfU16>>([33863, 53879, 20580, null]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeArrayOfU16>>([1n, 53879, 20580]);
// @ts-expect-error: [1], a number
is<Output<typeof ipc.giveNewtypeArrayOfU16>>([33863, 1n, 20580]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeArrayOfU16>>([33863, 53879, 1n]);
is<Input<typeof ipc.takeNewtypeArrayOfU16>>([33863, 53879, 20580]);
is<Input<typeof ipc.takeNewtypeArrayOfU16>>([59934, 5327, 29671]);
is<Input<typeof ipc.takeNewtypeArrayOfU16>>([33863, 53879, 20580]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeArrayOfU16>>([33863, 53879, 20580, null]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeArrayOfU16>>([1n, 53879, 20580]);
// @ts-expect-error: [1], a number
is<Input<typeof ipc.takeNewtypeArrayOfU16>>([33863, 1n, 20580]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeArrayOfU16>>([33863, 53879, 1n]);

// NewtypeArrayOfI64
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([-9223372036854775807n, -7023510364922504111n, -5557963284560990796n]);
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([-9223372036854775807n, 48610n, -2038222573635001604n]);
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([-9223372036854775807n, -7023510364922504111n, -5557963284560990796n]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([-9223372036854775807n, -7023510364922504111n, -5557963284560990796n, null]);
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeArrayOfI64>>(["1", -7023510364922504111n, -5557963284560990796n]);
// @ts-expect-error: [1], a bigint
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([-9223372036854775807n, "1", -5557963284560990796n]);
// @ts-expect-error: [2], a bigint
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([-9223372036854775807n, -7023510364922504111n, "1"]);
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([-9223372036854775807n, -7023510364922504111n, -5557963284560990796n]);
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([-9223372036854775807n, 48610n, -2038222573635001604n]);
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([-9223372036854775807n, -7023510364922504111n, -5557963284560990796n]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([-9223372036854775807n, -7023510364922504111n, -5557963284560990796n, null]);
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeArrayOfI64>>(["1", -7023510364922504111n, -5557963284560990796n]);
// @ts-expect-error: [1], a bigint
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([-9223372036854775807n, "1", -5557963284560990796n]);
// @ts-expect-error: [2], a bigint
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([-9223372036854775807n, -7023510364922504111n, "1"]);

// NewtypeArrayOfF64
is<Output<typeof ipc.giveNewtypeArrayOfF64>>([-2.2311232978590088e-153, -4.310079830644885e-153, -5.897070016338897e+218]);
is<Output<typeof ipc.giveNewtypeArrayOfF64>>([4.718202730171896e-153, 1.430043888669212e-274, 1.23e-18]);
is<Output<typeof ipc.giveNewtypeArrayOfF64>>([-2.2311232978590088e-153, -4.310079830644885e-153, -5.897070016338897e+218]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeArrayOfF64>>([-2.2311232978590088e-153, -4.310079830644885e-153, -5.897070016338897e+218, null]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeArrayOfF64>>([1n, -4.310079830644885e-153, -5.897070016338897e+218]);
// @ts-expect-error: [1], a number
is<Output<typeof ipc.giveNewtypeArrayOfF64>>([-2.2311232978590088e-153, 1n, -5.897070016338897e+218]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeArrayOfF64>>([-2.2311232978590088e-153, -4.310079830644885e-153, 1n]);
is<Input<typeof ipc.takeNewtypeArrayOfF64>>([-2.2311232978590088e-153, -4.310079830644885e-153, -5.897070016338897e+218]);
is<Input<typeof ipc.takeNewtypeArrayOfF64>>([4.718202730171896e-153, 1.430043888669212e-274, 1.23e-18]);
is<Input<typeof ipc.takeNewtypeArrayOfF64>>([-2.2311232978590088e-153, -4.310079830644885e-153, -5.897070016338897e+218]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeArrayOfF64>>([-2.2311232978590088e-153, -4.310079830644885e-153, -5.897070016338897e+218, null]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeArrayOfF64>>([1n, -4.310079830644885e-153, -5.897070016338897e+218]);
// @ts-expect-error: [1], a number
is<Input<typeof ipc.takeNewtypeArrayOfF64>>([-2.2311232978590088e-153, 1n, -5.897070016338897e+218]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeArrayOfF64>>([-2.2311232978590088e-153, -4.310079830644885e-153, 1n]);

// NewtypeArrayOfString
is<Output<typeof ipc.giveNewtypeArrayOfString>>(["$bytes", "r\u{2028}\u{c3}\u{0}\u{4f2}\u{2028}\u{611}\"\u{314}", "\\\u{fad99}\u{14dc8}\u{2028}\u{223}\u{10ffff}"]);
is<Output<typeof ipc.giveNewtypeArrayOfString>>(["\u{10ffff}\"\u{c876}$fv$", "vz", "1e3"]);
is<Output<typeof ipc.giveNewtypeArrayOfString>>(["$bytes", "r\u{2028}\u{c3}\u{0}\u{4f2}\u{2028}\u{611}\"\u{314}", "\\\u{fad99}\u{14dc8}\u{2028}\u{223}\u{10ffff}"]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeArrayOfString>>(["$bytes", "r\u{2028}\u{c3}\u{0}\u{4f2}\u{2028}\u{611}\"\u{314}", "\\\u{fad99}\u{14dc8}\u{2028}\u{223}\u{10ffff}", null]);
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeArrayOfString>>([1, "r\u{2028}\u{c3}\u{0}\u{4f2}\u{2028}\u{611}\"\u{314}", "\\\u{fad99}\u{14dc8}\u{2028}\u{223}\u{10ffff}"]);
// @ts-expect-error: [1], a string
is<Output<typeof ipc.giveNewtypeArrayOfString>>(["$bytes", 1, "\\\u{fad99}\u{14dc8}\u{2028}\u{223}\u{10ffff}"]);
// @ts-expect-error: [2], a string
is<Output<typeof ipc.giveNewtypeArrayOfString>>(["$bytes", "r\u{2028}\u{c3}\u{0}\u{4f2}\u{2028}\u{611}\"\u{314}", 1]);
is<Input<typeof ipc.takeNewtypeArrayOfString>>(["$bytes", "r\u{2028}\u{c3}\u{0}\u{4f2}\u{2028}\u{611}\"\u{314}", "\\\u{fad99}\u{14dc8}\u{2028}\u{223}\u{10ffff}"]);
is<Input<typeof ipc.takeNewtypeArrayOfString>>(["\u{10ffff}\"\u{c876}$fv$", "vz", "1e3"]);
is<Input<typeof ipc.takeNewtypeArrayOfString>>(["$bytes", "r\u{2028}\u{c3}\u{0}\u{4f2}\u{2028}\u{611}\"\u{314}", "\\\u{fad99}\u{14dc8}\u{2028}\u{223}\u{10ffff}"]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeArrayOfString>>(["$bytes", "r\u{2028}\u{c3}\u{0}\u{4f2}\u{2028}\u{611}\"\u{314}", "\\\u{fad99}\u{14dc8}\u{2028}\u{223}\u{10ffff}", null]);
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeArrayOfString>>([1, "r\u{2028}\u{c3}\u{0}\u{4f2}\u{2028}\u{611}\"\u{314}", "\\\u{fad99}\u{14dc8}\u{2028}\u{223}\u{10ffff}"]);
// @ts-expect-error: [1], a string
is<Input<typeof ipc.takeNewtypeArrayOfString>>(["$bytes", 1, "\\\u{fad99}\u{14dc8}\u{2028}\u{223}\u{10ffff}"]);
// @ts-expect-error: [2], a string
is<Input<typeof ipc.takeNewtypeArrayOfString>>(["$bytes", "r\u{2028}\u{c3}\u{0}\u{4f2}\u{2028}\u{611}\"\u{314}", 1]);

// NewtypeArrayOfBytes
is<Output<typeof ipc.giveNewtypeArrayOfBytes>>([new Uint8Array([44, 84]), new Uint8Array([129, 5, 215, 145, 142]), new Uint8Array([175, 36, 107, 119, 57])]);
is<Output<typeof ipc.giveNewtypeArrayOfBytes>>([new Uint8Array([111, 201]), new Uint8Array([27, 83, 140]), new Uint8Array([22])]);
is<Output<typeof ipc.giveNewtypeArrayOfBytes>>([new Uint8Array([44, 84]), new Uint8Array([129, 5, 215, 145, 142]), new Uint8Array([175, 36, 107, 119, 57])]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeArrayOfBytes>>([new Uint8Array([44, 84]), new Uint8Array([129, 5, 215, 145, 142]), new Uint8Array([175, 36, 107, 119, 57]), null]);
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeArrayOfBytes>>(["AQI=", new Uint8Array([129, 5, 215, 145, 142]), new Uint8Array([175, 36, 107, 119, 57])]);
// @ts-expect-error: [1], bytes
is<Output<typeof ipc.giveNewtypeArrayOfBytes>>([new Uint8Array([44, 84]), "AQI=", new Uint8Array([175, 36, 107, 119, 57])]);
// @ts-expect-error: [2], bytes
is<Output<typeof ipc.giveNewtypeArrayOfBytes>>([new Uint8Array([44, 84]), new Uint8Array([129, 5, 215, 145, 142]), "AQI="]);
is<Input<typeof ipc.takeNewtypeArrayOfBytes>>([new Uint8Array([44, 84]), new Uint8Array([129, 5, 215, 145, 142]), new Uint8Array([175, 36, 107, 119, 57])]);
is<Input<typeof ipc.takeNewtypeArrayOfBytes>>([new Uint8Array([111, 201]), new Uint8Array([27, 83, 140]), new Uint8Array([22])]);
is<Input<typeof ipc.takeNewtypeArrayOfBytes>>([new Uint8Array([44, 84]), new Uint8Array([129, 5, 215, 145, 142]), new Uint8Array([175, 36, 107, 119, 57])]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeArrayOfBytes>>([new Uint8Array([44, 84]), new Uint8Array([129, 5, 215, 145, 142]), new Uint8Array([175, 36, 107, 119, 57]), null]);
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeArrayOfBytes>>(["AQI=", new Uint8Array([129, 5, 215, 145, 142]), new Uint8Array([175, 36, 107, 119, 57])]);
// @ts-expect-error: [1], bytes
is<Input<typeof ipc.takeNewtypeArrayOfBytes>>([new Uint8Array([44, 84]), "AQI=", new Uint8Array([175, 36, 107, 119, 57])]);
// @ts-expect-error: [2], bytes
is<Input<typeof ipc.takeNewtypeArrayOfBytes>>([new Uint8Array([44, 84]), new Uint8Array([129, 5, 215, 145, 142]), "AQI="]);

// NewtypeSingleOfU16
is<Output<typeof ipc.giveNewtypeSingleOfU16>>([41874]);
is<Output<typeof ipc.giveNewtypeSingleOfU16>>([28880]);
is<Output<typeof ipc.giveNewtypeSingleOfU16>>([41874]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfU16>>([41874, null]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfU16>>([]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeSingleOfU16>>(["1"]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeSingleOfU16>>([1n]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeSingleOfU16>>([null]);
is<Input<typeof ipc.takeNewtypeSingleOfU16>>([41874]);
is<Input<typeof ipc.takeNewtypeSingleOfU16>>([28880]);
is<Input<typeof ipc.takeNewtypeSingleOfU16>>([41874]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfU16>>([41874, null]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfU16>>([]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeSingleOfU16>>(["1"]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeSingleOfU16>>([1n]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeSingleOfU16>>([null]);

// NewtypeSingleOfI64
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([-7497955766519906275n]);
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([5481862610384433599n]);
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([-7497955766519906275n]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([-7497955766519906275n, null]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([]);
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([1]);
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeSingleOfI64>>(["1"]);
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([null]);
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([-7497955766519906275n]);
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([5481862610384433599n]);
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([-7497955766519906275n]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([-7497955766519906275n, null]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([]);
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([1]);
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeSingleOfI64>>(["1"]);
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([null]);

// NewtypeSingleOfF64
is<Output<typeof ipc.giveNewtypeSingleOfF64>>([-1.7976931348623157e+308]);
is<Output<typeof ipc.giveNewtypeSingleOfF64>>([2.8678460683622167e-49]);
is<Output<typeof ipc.giveNewtypeSingleOfF64>>([-1.7976931348623157e+308]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfF64>>([-1.7976931348623157e+308, null]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfF64>>([]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeSingleOfF64>>(["1"]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeSingleOfF64>>([1n]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeSingleOfF64>>([null]);
is<Input<typeof ipc.takeNewtypeSingleOfF64>>([-1.7976931348623157e+308]);
is<Input<typeof ipc.takeNewtypeSingleOfF64>>([2.8678460683622167e-49]);
is<Input<typeof ipc.takeNewtypeSingleOfF64>>([-1.7976931348623157e+308]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfF64>>([-1.7976931348623157e+308, null]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfF64>>([]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeSingleOfF64>>(["1"]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeSingleOfF64>>([1n]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeSingleOfF64>>([null]);

// NewtypeSingleOfString
is<Output<typeof ipc.giveNewtypeSingleOfString>>(["\u{ffff}\u{ffff}@\"\u{10000}\u{23a3}\u{ffff}\u{3a9d0}\u{10ffff}A"]);
is<Output<typeof ipc.giveNewtypeSingleOfString>>(["oejxjwoz"]);
is<Output<typeof ipc.giveNewtypeSingleOfString>>(["\u{ffff}\u{ffff}@\"\u{10000}\u{23a3}\u{ffff}\u{3a9d0}\u{10ffff}A"]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfString>>(["\u{ffff}\u{ffff}@\"\u{10000}\u{23a3}\u{ffff}\u{3a9d0}\u{10ffff}A", null]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfString>>([]);
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeSingleOfString>>([1]);
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypeSingleOfString>>([null]);
is<Input<typeof ipc.takeNewtypeSingleOfString>>(["\u{ffff}\u{ffff}@\"\u{10000}\u{23a3}\u{ffff}\u{3a9d0}\u{10ffff}A"]);
is<Input<typeof ipc.takeNewtypeSingleOfString>>(["oejxjwoz"]);
is<Input<typeof ipc.takeNewtypeSingleOfString>>(["\u{ffff}\u{ffff}@\"\u{10000}\u{23a3}\u{ffff}\u{3a9d0}\u{10ffff}A"]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfString>>(["\u{ffff}\u{ffff}@\"\u{10000}\u{23a3}\u{ffff}\u{3a9d0}\u{10ffff}A", null]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfString>>([]);
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeSingleOfString>>([1]);
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypeSingleOfString>>([null]);

// NewtypeSingleOfBytes
is<Output<typeof ipc.giveNewtypeSingleOfBytes>>([new Uint8Array([101, 236, 126, 154, 234])]);
is<Output<typeof ipc.giveNewtypeSingleOfBytes>>([new Uint8Array([214, 21])]);
is<Output<typeof ipc.giveNewtypeSingleOfBytes>>([new Uint8Array([101, 236, 126, 154, 234])]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfBytes>>([new Uint8Array([101, 236, 126, 154, 234]), null]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfBytes>>([]);
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeSingleOfBytes>>([[1, 2]]);
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeSingleOfBytes>>(["AQI="]);
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypeSingleOfBytes>>([null]);
is<Input<typeof ipc.takeNewtypeSingleOfBytes>>([new Uint8Array([101, 236, 126, 154, 234])]);
is<Input<typeof ipc.takeNewtypeSingleOfBytes>>([new Uint8Array([214, 21])]);
is<Input<typeof ipc.takeNewtypeSingleOfBytes>>([new Uint8Array([101, 236, 126, 154, 234])]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfBytes>>([new Uint8Array([101, 236, 126, 154, 234]), null]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfBytes>>([]);
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeSingleOfBytes>>([[1, 2]]);
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeSingleOfBytes>>(["AQI="]);
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypeSingleOfBytes>>([null]);

// NewtypePairOfU16
is<Output<typeof ipc.giveNewtypePairOfU16>>([32226, false]);
is<Output<typeof ipc.giveNewtypePairOfU16>>([4759, false]);
is<Output<typeof ipc.giveNewtypePairOfU16>>([32226, false]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypePairOfU16>>([32226, false, null]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypePairOfU16>>(["1", false]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypePairOfU16>>([null, false]);
// @ts-expect-error: [1], a boolean
is<Output<typeof ipc.giveNewtypePairOfU16>>([32226, null]);
is<Input<typeof ipc.takeNewtypePairOfU16>>([32226, false]);
is<Input<typeof ipc.takeNewtypePairOfU16>>([4759, false]);
is<Input<typeof ipc.takeNewtypePairOfU16>>([32226, false]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypePairOfU16>>([32226, false, null]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypePairOfU16>>(["1", false]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypePairOfU16>>([null, false]);
// @ts-expect-error: [1], a boolean
is<Input<typeof ipc.takeNewtypePairOfU16>>([32226, null]);

// NewtypePairOfI64
is<Output<typeof ipc.giveNewtypePairOfI64>>([-9223372036854775808n, false]);
is<Output<typeof ipc.giveNewtypePairOfI64>>([-9007199254740993n, false]);
is<Output<typeof ipc.giveNewtypePairOfI64>>([-9223372036854775808n, false]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypePairOfI64>>([-9223372036854775808n, false, null]);
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypePairOfI64>>([1, false]);
// @ts-expect-error: [0], a bigint
is<Output<typeof ipc.giveNewtypePairOfI64>>([null, false]);
// @ts-expect-error: [1], a boolean
is<Output<typeof ipc.giveNewtypePairOfI64>>([-9223372036854775808n, null]);
is<Input<typeof ipc.takeNewtypePairOfI64>>([-9223372036854775808n, false]);
is<Input<typeof ipc.takeNewtypePairOfI64>>([-9007199254740993n, false]);
is<Input<typeof ipc.takeNewtypePairOfI64>>([-9223372036854775808n, false]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypePairOfI64>>([-9223372036854775808n, false, null]);
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypePairOfI64>>([1, false]);
// @ts-expect-error: [0], a bigint
is<Input<typeof ipc.takeNewtypePairOfI64>>([null, false]);
// @ts-expect-error: [1], a boolean
is<Input<typeof ipc.takeNewtypePairOfI64>>([-9223372036854775808n, null]);

// NewtypePairOfF64
is<Output<typeof ipc.giveNewtypePairOfF64>>([-1.1728502333156026e+245, false]);
is<Output<typeof ipc.giveNewtypePairOfF64>>([1.0098800665941562e-66, false]);
is<Output<typeof ipc.giveNewtypePairOfF64>>([-1.1728502333156026e+245, false]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypePairOfF64>>([-1.1728502333156026e+245, false, null]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypePairOfF64>>(["1", false]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypePairOfF64>>([null, false]);
// @ts-expect-error: [1], a boolean
is<Output<typeof ipc.giveNewtypePairOfF64>>([-1.1728502333156026e+245, null]);
is<Input<typeof ipc.takeNewtypePairOfF64>>([-1.1728502333156026e+245, false]);
is<Input<typeof ipc.takeNewtypePairOfF64>>([1.0098800665941562e-66, false]);
is<Input<typeof ipc.takeNewtypePairOfF64>>([-1.1728502333156026e+245, false]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypePairOfF64>>([-1.1728502333156026e+245, false, null]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypePairOfF64>>(["1", false]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypePairOfF64>>([null, false]);
// @ts-expect-error: [1], a boolean
is<Input<typeof ipc.takeNewtypePairOfF64>>([-1.1728502333156026e+245, null]);

// NewtypePairOfString
is<Output<typeof ipc.giveNewtypePairOfString>>(["\u{29986}\u{0}\u{2028}\u{10000}\u{0}k\u{10000}\u{ffff}\u{67a}\"\u{2028}", false]);
is<Output<typeof ipc.giveNewtypePairOfString>>(["\u{51d3}", false]);
is<Output<typeof ipc.giveNewtypePairOfString>>(["\u{29986}\u{0}\u{2028}\u{10000}\u{0}k\u{10000}\u{ffff}\u{67a}\"\u{2028}", false]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypePairOfString>>(["\u{29986}\u{0}\u{2028}\u{10000}\u{0}k\u{10000}\u{ffff}\u{67a}\"\u{2028}", false, null]);
// @ts-expect-error: [0], a string
is<Output<typeof ipc.giveNewtypePairOfString>>([1, false]);
// @ts-expect-error: [1], a boolean
is<Output<typeof ipc.giveNewtypePairOfString>>(["\u{29986}\u{0}\u{2028}\u{10000}\u{0}k\u{10000}\u{ffff}\u{67a}\"\u{2028}", "true"]);
is<Input<typeof ipc.takeNewtypePairOfString>>(["\u{29986}\u{0}\u{2028}\u{10000}\u{0}k\u{10000}\u{ffff}\u{67a}\"\u{2028}", false]);
is<Input<typeof ipc.takeNewtypePairOfString>>(["\u{51d3}", false]);
is<Input<typeof ipc.takeNewtypePairOfString>>(["\u{29986}\u{0}\u{2028}\u{10000}\u{0}k\u{10000}\u{ffff}\u{67a}\"\u{2028}", false]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypePairOfString>>(["\u{29986}\u{0}\u{2028}\u{10000}\u{0}k\u{10000}\u{ffff}\u{67a}\"\u{2028}", false, null]);
// @ts-expect-error: [0], a string
is<Input<typeof ipc.takeNewtypePairOfString>>([1, false]);
// @ts-expect-error: [1], a boolean
is<Input<typeof ipc.takeNewtypePairOfString>>(["\u{29986}\u{0}\u{2028}\u{10000}\u{0}k\u{10000}\u{ffff}\u{67a}\"\u{2028}", "true"]);

// NewtypePairOfBytes
is<Output<typeof ipc.giveNewtypePairOfBytes>>([new Uint8Array([124, 124, 102, 242, 221]), true]);
is<Output<typeof ipc.giveNewtypePairOfBytes>>([new Uint8Array([58, 23]), true]);
is<Output<typeof ipc.giveNewtypePairOfBytes>>([new Uint8Array([124, 124, 102, 242, 221]), true]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypePairOfBytes>>([new Uint8Array([124, 124, 102, 242, 221]), true, null]);
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypePairOfBytes>>([[1, 2], true]);
// @ts-expect-error: [0], bytes
is<Output<typeof ipc.giveNewtypePairOfBytes>>([null, true]);
// @ts-expect-error: [1], a boolean
is<Output<typeof ipc.giveNewtypePairOfBytes>>([new Uint8Array([124, 124, 102, 242, 221]), null]);
is<Input<typeof ipc.takeNewtypePairOfBytes>>([new Uint8Array([124, 124, 102, 242, 221]), true]);
is<Input<typeof ipc.takeNewtypePairOfBytes>>([new Uint8Array([58, 23]), true]);
is<Input<typeof ipc.takeNewtypePairOfBytes>>([new Uint8Array([124, 124, 102, 242, 221]), true]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypePairOfBytes>>([new Uint8Array([124, 124, 102, 242, 221]), true, null]);
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypePairOfBytes>>([[1, 2], true]);
// @ts-expect-error: [0], bytes
is<Input<typeof ipc.takeNewtypePairOfBytes>>([null, true]);
// @ts-expect-error: [1], a boolean
is<Input<typeof ipc.takeNewtypePairOfBytes>>([new Uint8Array([124, 124, 102, 242, 221]), null]);

// NewtypeHashMapOfU16
is<Output<typeof ipc.giveNewtypeHashMapOfU16>>({ "\u{10b185}\u{10000}j\u{ffff}\u{6322}\u{0}\u{7c3c}\\\u{9ea8}\u{69f}\u{0}": 5379 });
is<Output<typeof ipc.giveNewtypeHashMapOfU16>>({ "$bytes": 48051 });
is<Output<typeof ipc.giveNewtypeHashMapOfU16>>({ "\u{10b185}\u{10000}j\u{ffff}\u{6322}\u{0}\u{7c3c}\\\u{9ea8}\u{69f}\u{0}": 5379 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfU16>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfU16>>([]);
// @ts-expect-error: "\u{10b185}\u{10000}j\u{ffff}\u{6322}\u{0}\u{7c3c}\\\u{9ea8}\u{69f}\u{0}", a number
is<Output<typeof ipc.giveNewtypeHashMapOfU16>>({ "\u{10b185}\u{10000}j\u{ffff}\u{6322}\u{0}\u{7c3c}\\\u{9ea8}\u{69f}\u{0}": 1n });
is<Input<typeof ipc.takeNewtypeHashMapOfU16>>({ "\u{10b185}\u{10000}j\u{ffff}\u{6322}\u{0}\u{7c3c}\\\u{9ea8}\u{69f}\u{0}": 5379 });
is<Input<typeof ipc.takeNewtypeHashMapOfU16>>({ "$bytes": 48051 });
is<Input<typeof ipc.takeNewtypeHashMapOfU16>>({ "\u{10b185}\u{10000}j\u{ffff}\u{6322}\u{0}\u{7c3c}\\\u{9ea8}\u{69f}\u{0}": 5379 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfU16>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfU16>>([]);
// @ts-expect-error: "\u{10b185}\u{10000}j\u{ffff}\u{6322}\u{0}\u{7c3c}\\\u{9ea8}\u{69f}\u{0}", a number
is<Input<typeof ipc.takeNewtypeHashMapOfU16>>({ "\u{10b185}\u{10000}j\u{ffff}\u{6322}\u{0}\u{7c3c}\\\u{9ea8}\u{69f}\u{0}": 1n });

// NewtypeHashMapOfI64
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>({ "\u{0}\u{2028}\u{ffff}\u{ffff}$\u{ffff}\\\u{0}n\"": 7034452387426813071n });
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>({ " a b ": 8522353532086170246n });
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>({ "\u{0}\u{2028}\u{ffff}\u{ffff}$\u{ffff}\\\u{0}n\"": 7034452387426813071n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>([]);
// @ts-expect-error: "\u{0}\u{2028}\u{ffff}\u{ffff}$\u{ffff}\\\u{0}n\"", a bigint
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>({ "\u{0}\u{2028}\u{ffff}\u{ffff}$\u{ffff}\\\u{0}n\"": "1" });
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>({ "\u{0}\u{2028}\u{ffff}\u{ffff}$\u{ffff}\\\u{0}n\"": 7034452387426813071n });
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>({ " a b ": 8522353532086170246n });
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>({ "\u{0}\u{2028}\u{ffff}\u{ffff}$\u{ffff}\\\u{0}n\"": 7034452387426813071n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>([]);
// @ts-expect-error: "\u{0}\u{2028}\u{ffff}\u{ffff}$\u{ffff}\\\u{0}n\"", a bigint
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>({ "\u{0}\u{2028}\u{ffff}\u{ffff}$\u{ffff}\\\u{0}n\"": "1" });

// NewtypeHashMapOfF64
is<Output<typeof ipc.giveNewtypeHashMapOfF64>>({ "\u{10000}\u{0}\u{2028}\u{10ffff}\u{e2ced}\u{ffff}\u{ffff}\u{375}\u{d}\u{10ffff}": -5.419216717014511e-257 });
is<Output<typeof ipc.giveNewtypeHashMapOfF64>>({ "\u{0}": -1.366951427033301e+264 });
is<Output<typeof ipc.giveNewtypeHashMapOfF64>>({ "\u{10000}\u{0}\u{2028}\u{10ffff}\u{e2ced}\u{ffff}\u{ffff}\u{375}\u{d}\u{10ffff}": -5.419216717014511e-257 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfF64>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfF64>>([]);
// @ts-expect-error: "\u{10000}\u{0}\u{2028}\u{10ffff}\u{e2ced}\u{ffff}\u{ffff}\u{375}\u{d}\u{10ffff}", a number
is<Output<typeof ipc.giveNewtypeHashMapOfF64>>({ "\u{10000}\u{0}\u{2028}\u{10ffff}\u{e2ced}\u{ffff}\u{ffff}\u{375}\u{d}\u{10ffff}": 1n });
is<Input<typeof ipc.takeNewtypeHashMapOfF64>>({ "\u{10000}\u{0}\u{2028}\u{10ffff}\u{e2ced}\u{ffff}\u{ffff}\u{375}\u{d}\u{10ffff}": -5.419216717014511e-257 });
is<Input<typeof ipc.takeNewtypeHashMapOfF64>>({ "\u{0}": -1.366951427033301e+264 });
is<Input<typeof ipc.takeNewtypeHashMapOfF64>>({ "\u{10000}\u{0}\u{2028}\u{10ffff}\u{e2ced}\u{ffff}\u{ffff}\u{375}\u{d}\u{10ffff}": -5.419216717014511e-257 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfF64>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfF64>>([]);
// @ts-expect-error: "\u{10000}\u{0}\u{2028}\u{10ffff}\u{e2ced}\u{ffff}\u{ffff}\u{375}\u{d}\u{10ffff}", a number
is<Input<typeof ipc.takeNewtypeHashMapOfF64>>({ "\u{10000}\u{0}\u{2028}\u{10ffff}\u{e2ced}\u{ffff}\u{ffff}\u{375}\u{d}\u{10ffff}": 1n });

// NewtypeHashMapOfString
is<Output<typeof ipc.giveNewtypeHashMapOfString>>({ "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\": "\u{2028}\u{2028}$\\\u{10000}\u{bad7b}\\\u{2128e}\"\u{10000}" });
is<Output<typeof ipc.giveNewtypeHashMapOfString>>({ ["__proto__"]: " a b " });
is<Output<typeof ipc.giveNewtypeHashMapOfString>>({ "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\": "\u{2028}\u{2028}$\\\u{10000}\u{bad7b}\\\u{2128e}\"\u{10000}" });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfString>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfString>>(null);
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfString>>([]);
// @ts-expect-error: "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\", a string
is<Output<typeof ipc.giveNewtypeHashMapOfString>>({ "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\": 1 });
// @ts-expect-error: "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\", a string
is<Output<typeof ipc.giveNewtypeHashMapOfString>>({ "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\": null });
is<Input<typeof ipc.takeNewtypeHashMapOfString>>({ "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\": "\u{2028}\u{2028}$\\\u{10000}\u{bad7b}\\\u{2128e}\"\u{10000}" });
is<Input<typeof ipc.takeNewtypeHashMapOfString>>({ ["__proto__"]: " a b " });
is<Input<typeof ipc.takeNewtypeHashMapOfString>>({ "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\": "\u{2028}\u{2028}$\\\u{10000}\u{bad7b}\\\u{2128e}\"\u{10000}" });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfString>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfString>>(null);
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfString>>([]);
// @ts-expect-error: "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\", a string
is<Input<typeof ipc.takeNewtypeHashMapOfString>>({ "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\": 1 });
// @ts-expect-error: "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\", a string
is<Input<typeof ipc.takeNewtypeHashMapOfString>>({ "$\u{10000}\u{325}\u{b}\u{0}\u{ffff}\\": null });

// NewtypeHashMapOfBytes
is<Output<typeof ipc.giveNewtypeHashMapOfBytes>>({ "\u{11}\u{75e}\u{10000}\"\"\u{4ca0}$\u{10ffff}\u{ad0e}\u{15fb}\u{2028}": new Uint8Array([126, 93]) });
is<Output<typeof ipc.giveNewtypeHashMapOfBytes>>({ "\u{0}": new Uint8Array([43, 239, 103]) });
is<Output<typeof ipc.giveNewtypeHashMapOfBytes>>({ "\u{11}\u{75e}\u{10000}\"\"\u{4ca0}$\u{10ffff}\u{ad0e}\u{15fb}\u{2028}": new Uint8Array([126, 93]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfBytes>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfBytes>>([]);
// @ts-expect-error: "\u{11}\u{75e}\u{10000}\"\"\u{4ca0}$\u{10ffff}\u{ad0e}\u{15fb}\u{2028}", bytes
is<Output<typeof ipc.giveNewtypeHashMapOfBytes>>({ "\u{11}\u{75e}\u{10000}\"\"\u{4ca0}$\u{10ffff}\u{ad0e}\u{15fb}\u{2028}": "AQI=" });
is<Input<typeof ipc.takeNewtypeHashMapOfBytes>>({ "\u{11}\u{75e}\u{10000}\"\"\u{4ca0}$\u{10ffff}\u{ad0e}\u{15fb}\u{2028}": new Uint8Array([126, 93]) });
is<Input<typeof ipc.takeNewtypeHashMapOfBytes>>({ "\u{0}": new Uint8Array([43, 239, 103]) });
is<Input<typeof ipc.takeNewtypeHashMapOfBytes>>({ "\u{11}\u{75e}\u{10000}\"\"\u{4ca0}$\u{10ffff}\u{ad0e}\u{15fb}\u{2028}": new Uint8Array([126, 93]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfBytes>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfBytes>>([]);
// @ts-expect-error: "\u{11}\u{75e}\u{10000}\"\"\u{4ca0}$\u{10ffff}\u{ad0e}\u{15fb}\u{2028}", bytes
is<Input<typeof ipc.takeNewtypeHashMapOfBytes>>({ "\u{11}\u{75e}\u{10000}\"\"\u{4ca0}$\u{10ffff}\u{ad0e}\u{15fb}\u{2028}": "AQI=" });

// NewtypeBTreeMapOfU16
is<Output<typeof ipc.giveNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1, "$int": 20303, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": 61508, "\u{1f600}": 65535 });
is<Output<typeof ipc.giveNewtypeBtreeMapOfU16>>({ "\"\"\"$\\\u{0}\u{31f74}": 19072 });
is<Output<typeof ipc.giveNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1, "$int": 20303, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": 61508, "\u{1f600}": 65535 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeBtreeMapOfU16>>(1);
// @ts-expect-error: "\u{0}\"\u{10ffff}", a number
is<Output<typeof ipc.giveNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1n, "$int": 20303, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": 61508, "\u{1f600}": 65535 });
// @ts-expect-error: "$int", a number
is<Output<typeof ipc.giveNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1, "$int": null, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": 61508, "\u{1f600}": 65535 });
// @ts-expect-error: "\u{2028}\u{f1b5c}\u{10ffff}$$", a number
is<Output<typeof ipc.giveNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1, "$int": 20303, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": "1", "\u{1f600}": 65535 });
// @ts-expect-error: "\u{1f600}", a number
is<Output<typeof ipc.giveNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1, "$int": 20303, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": 61508, "\u{1f600}": 1n });
is<Input<typeof ipc.takeNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1, "$int": 20303, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": 61508, "\u{1f600}": 65535 });
is<Input<typeof ipc.takeNewtypeBtreeMapOfU16>>({ "\"\"\"$\\\u{0}\u{31f74}": 19072 });
is<Input<typeof ipc.takeNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1, "$int": 20303, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": 61508, "\u{1f600}": 65535 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeBtreeMapOfU16>>(1);
// @ts-expect-error: "\u{0}\"\u{10ffff}", a number
is<Input<typeof ipc.takeNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1n, "$int": 20303, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": 61508, "\u{1f600}": 65535 });
// @ts-expect-error: "$int", a number
is<Input<typeof ipc.takeNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1, "$int": null, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": 61508, "\u{1f600}": 65535 });
// @ts-expect-error: "\u{2028}\u{f1b5c}\u{10ffff}$$", a number
is<Input<typeof ipc.takeNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1, "$int": 20303, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": "1", "\u{1f600}": 65535 });
// @ts-expect-error: "\u{1f600}", a number
is<Input<typeof ipc.takeNewtypeBtreeMapOfU16>>({ "\u{0}\"\u{10ffff}": 1, "$int": 20303, "\u{14c}": 46258, "\u{2028}\u{f1b5c}\u{10ffff}$$": 61508, "\u{1f600}": 1n });

// NewtypeBTreeMapOfI64
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ "constructor": -5943425892958966978n, "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$": -958335n });
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ "1e3": -1273742479757883640n, "mzkxl": 6313048235363997n });
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ "constructor": -5943425892958966978n, "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$": -958335n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>([]);
// @ts-expect-error: "constructor", a bigint
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ "constructor": "1", "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$": -958335n });
// @ts-expect-error: "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$", a bigint
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ "constructor": -5943425892958966978n, "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$": 1 });
// @ts-expect-error: "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$", a bigint
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ "constructor": -5943425892958966978n, "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$": null });
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ "constructor": -5943425892958966978n, "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$": -958335n });
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ "1e3": -1273742479757883640n, "mzkxl": 6313048235363997n });
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ "constructor": -5943425892958966978n, "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$": -958335n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>([]);
// @ts-expect-error: "constructor", a bigint
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ "constructor": "1", "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$": -958335n });
// @ts-expect-error: "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$", a bigint
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ "constructor": -5943425892958966978n, "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$": 1 });
// @ts-expect-error: "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$", a bigint
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ "constructor": -5943425892958966978n, "\u{10000}\u{10000}\u{ffff}\"\u{10ffff}\u{ffff}\u{10ffff}\u{10000}$": null });

// NewtypeBTreeMapOfF64
is<Output<typeof ipc.giveNewtypeBtreeMapOfF64>>({ "$$\u{10000}P": 3.4727565909865274e-12, "-1": -2.3722485044993016e-264, "\u{fffe}\u{10ffff}": 4.803803214783213e-185 });
is<Output<typeof ipc.giveNewtypeBtreeMapOfF64>>({ "toJSON": 5e-324, "\u{2028}\u{2029}": -5.4974238283528784e-127 });
is<Output<typeof ipc.giveNewtypeBtreeMapOfF64>>({ "$$\u{10000}P": 3.4727565909865274e-12, "-1": -2.3722485044993016e-264, "\u{fffe}\u{10ffff}": 4.803803214783213e-185 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeBtreeMapOfF64>>(1);
// @ts-expect-error: "$$\u{10000}P", a number
is<Output<typeof ipc.giveNewtypeBtreeMapOfF64>>({ "$$\u{10000}P": "1", "-1": -2.3722485044993016e-264, "\u{fffe}\u{10ffff}": 4.803803214783213e-185 });
// @ts-expect-error: "-1", a number
is<Output<typeof ipc.giveNewtypeBtreeMapOfF64>>({ "$$\u{10000}P": 3.4727565909865274e-12, "-1": "1", "\u{fffe}\u{10ffff}": 4.803803214783213e-185 });
// @ts-expect-error: "\u{fffe}\u{10ffff}", a number
is<Output<typeof ipc.giveNewtypeBtreeMapOfF64>>({ "$$\u{10000}P": 3.4727565909865274e-12, "-1": -2.3722485044993016e-264, "\u{fffe}\u{10ffff}": "1" });
is<Input<typeof ipc.takeNewtypeBtreeMapOfF64>>({ "$$\u{10000}P": 3.4727565909865274e-12, "-1": -2.3722485044993016e-264, "\u{fffe}\u{10ffff}": 4.803803214783213e-185 });
is<Input<typeof ipc.takeNewtypeBtreeMapOfF64>>({ "toJSON": 5e-324, "\u{2028}\u{2029}": -5.4974238283528784e-127 });
is<Input<typeof ipc.takeNewtypeBtreeMapOfF64>>({ "$$\u{10000}P": 3.4727565909865274e-12, "-1": -2.3722485044993016e-264, "\u{fffe}\u{10ffff}": 4.803803214783213e-185 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeBtreeMapOfF64>>(1);
// @ts-expect-error: "$$\u{10000}P", a number
is<Input<typeof ipc.takeNewtypeBtreeMapOfF64>>({ "$$\u{10000}P": "1", "-1": -2.3722485044993016e-264, "\u{fffe}\u{10ffff}": 4.803803214783213e-185 });
// @ts-expect-error: "-1", a number
is<Input<typeof ipc.takeNewtypeBtreeMapOfF64>>({ "$$\u{10000}P": 3.4727565909865274e-12, "-1": "1", "\u{fffe}\u{10ffff}": 4.803803214783213e-185 });
// @ts-expect-error: "\u{fffe}\u{10ffff}", a number
is<Input<typeof ipc.takeNewtypeBtreeMapOfF64>>({ "$$\u{10000}P": 3.4727565909865274e-12, "-1": -2.3722485044993016e-264, "\u{fffe}\u{10ffff}": "1" });

// NewtypeBTreeMapOfString
is<Output<typeof ipc.giveNewtypeBtreeMapOfString>>({ "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}": "\u{0}\u{2028}\u{2028}\u{0}\\\u{ffff}\u{0}\u{10ffff}\u{19a}" });
is<Output<typeof ipc.giveNewtypeBtreeMapOfString>>({ "": "constructor", "then": "constructor" });
is<Output<typeof ipc.giveNewtypeBtreeMapOfString>>({ "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}": "\u{0}\u{2028}\u{2028}\u{0}\\\u{ffff}\u{0}\u{10ffff}\u{19a}" });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeBtreeMapOfString>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeBtreeMapOfString>>(null);
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeBtreeMapOfString>>([]);
// @ts-expect-error: "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}", a string
is<Output<typeof ipc.giveNewtypeBtreeMapOfString>>({ "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}": 1 });
// @ts-expect-error: "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}", a string
is<Output<typeof ipc.giveNewtypeBtreeMapOfString>>({ "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}": null });
is<Input<typeof ipc.takeNewtypeBtreeMapOfString>>({ "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}": "\u{0}\u{2028}\u{2028}\u{0}\\\u{ffff}\u{0}\u{10ffff}\u{19a}" });
is<Input<typeof ipc.takeNewtypeBtreeMapOfString>>({ "": "constructor", "then": "constructor" });
is<Input<typeof ipc.takeNewtypeBtreeMapOfString>>({ "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}": "\u{0}\u{2028}\u{2028}\u{0}\\\u{ffff}\u{0}\u{10ffff}\u{19a}" });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeBtreeMapOfString>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeBtreeMapOfString>>(null);
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeBtreeMapOfString>>([]);
// @ts-expect-error: "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}", a string
is<Input<typeof ipc.takeNewtypeBtreeMapOfString>>({ "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}": 1 });
// @ts-expect-error: "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}", a string
is<Input<typeof ipc.takeNewtypeBtreeMapOfString>>({ "$\u{10000}<\u{10000}\u{386}\\\"\u{1d4}\u{527f0}\u{0}": null });

// NewtypeBTreeMapOfBytes
is<Output<typeof ipc.giveNewtypeBtreeMapOfBytes>>({ "constructor": new Uint8Array([240]), "qzk": new Uint8Array([66, 65, 95, 176, 251]), "sjxadsu": new Uint8Array([]) });
is<Output<typeof ipc.giveNewtypeBtreeMapOfBytes>>({ "null": new Uint8Array([223]), "zmcxq": new Uint8Array([135, 82]) });
is<Output<typeof ipc.giveNewtypeBtreeMapOfBytes>>({ "constructor": new Uint8Array([240]), "qzk": new Uint8Array([66, 65, 95, 176, 251]), "sjxadsu": new Uint8Array([]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeBtreeMapOfBytes>>(1);
// @ts-expect-error: "constructor", bytes
is<Output<typeof ipc.giveNewtypeBtreeMapOfBytes>>({ "constructor": [1, 2], "qzk": new Uint8Array([66, 65, 95, 176, 251]), "sjxadsu": new Uint8Array([]) });
// @ts-expect-error: "qzk", bytes
is<Output<typeof ipc.giveNewtypeBtreeMapOfBytes>>({ "constructor": new Uint8Array([240]), "qzk": [1, 2], "sjxadsu": new Uint8Array([]) });
// @ts-expect-error: "sjxadsu", bytes
is<Output<typeof ipc.giveNewtypeBtreeMapOfBytes>>({ "constructor": new Uint8Array([240]), "qzk": new Uint8Array([66, 65, 95, 176, 251]), "sjxadsu": [1, 2] });
is<Input<typeof ipc.takeNewtypeBtreeMapOfBytes>>({ "constructor": new Uint8Array([240]), "qzk": new Uint8Array([66, 65, 95, 176, 251]), "sjxadsu": new Uint8Array([]) });
is<Input<typeof ipc.takeNewtypeBtreeMapOfBytes>>({ "null": new Uint8Array([223]), "zmcxq": new Uint8Array([135, 82]) });
is<Input<typeof ipc.takeNewtypeBtreeMapOfBytes>>({ "constructor": new Uint8Array([240]), "qzk": new Uint8Array([66, 65, 95, 176, 251]), "sjxadsu": new Uint8Array([]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeBtreeMapOfBytes>>(1);
// @ts-expect-error: "constructor", bytes
is<Input<typeof ipc.takeNewtypeBtreeMapOfBytes>>({ "constructor": [1, 2], "qzk": new Uint8Array([66, 65, 95, 176, 251]), "sjxadsu": new Uint8Array([]) });
// @ts-expect-error: "qzk", bytes
is<Input<typeof ipc.takeNewtypeBtreeMapOfBytes>>({ "constructor": new Uint8Array([240]), "qzk": [1, 2], "sjxadsu": new Uint8Array([]) });
// @ts-expect-error: "sjxadsu", bytes
is<Input<typeof ipc.takeNewtypeBtreeMapOfBytes>>({ "constructor": new Uint8Array([240]), "qzk": new Uint8Array([66, 65, 95, 176, 251]), "sjxadsu": [1, 2] });

// StructOptionOfVecOfI64
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [8998442020004899335n, -4344051082287930494n, 28396848550740n, -6537769096378981937n, 9223372036854775807n] });
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [-531903786020781716n, 379298657728420944n] });
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [8998442020004899335n, -4344051082287930494n, 28396848550740n, -6537769096378981937n, 9223372036854775807n] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({});
// @ts-expect-error: "value", [0], a bigint
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": ["1", -4344051082287930494n, 28396848550740n, -6537769096378981937n, 9223372036854775807n] });
// @ts-expect-error: "value", [1], a bigint
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [8998442020004899335n, null, 28396848550740n, -6537769096378981937n, 9223372036854775807n] });
// @ts-expect-error: "value", [3], a bigint
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [8998442020004899335n, -4344051082287930494n, 28396848550740n, 1, 9223372036854775807n] });
// @ts-expect-error: "value", [4], a bigint
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [8998442020004899335n, -4344051082287930494n, 28396848550740n, -6537769096378981937n, "1"] });
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [8998442020004899335n, -4344051082287930494n, 28396848550740n, -6537769096378981937n, 9223372036854775807n] });
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [-531903786020781716n, 379298657728420944n] });
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({});
// @ts-expect-error: "value", an array
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": {} });
// @ts-expect-error: "value", [1], a bigint
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [8998442020004899335n, 1, 28396848550740n, -6537769096378981937n, 9223372036854775807n] });
// @ts-expect-error: "value", [2], a bigint
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [8998442020004899335n, -4344051082287930494n, "1", -6537769096378981937n, 9223372036854775807n] });
// @ts-expect-error: "value", [3], a bigint
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [8998442020004899335n, -4344051082287930494n, 28396848550740n, null, 9223372036854775807n] });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [8998442020004899335n, -4344051082287930494n, 28396848550740n, -6537769096378981937n, 9223372036854775807n], "noSuchMember": 1 });

// StructOptionOfArrayOfBytes
is<Output<typeof ipc.giveStructOptionOfArrayOfBytes>>({ "value": [new Uint8Array([125, 57, 118, 18, 164]), new Uint8Array([85, 214, 247, 67, 36]), new Uint8Array([12])] });
is<Output<typeof ipc.giveStructOptionOfArrayOfBytes>>({ "value": [new Uint8Array([]), new Uint8Array([14]), new Uint8Array([88, 79, 83, 142, 113])] });
is<Output<typeof ipc.giveStructOptionOfArrayOfBytes>>({ "value": [new Uint8Array([125, 57, 118, 18, 164]), new Uint8Array([85, 214, 247, 67, 36]), new Uint8Array([12])] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructOptionOfArrayOfBytes>>({});
// @ts-expect-error: "value", a tuple
is<Output<typeof ipc.giveStructOptionOfArrayOfBytes>>({ "value": [new Uint8Array([125, 57, 118, 18, 164]), new Uint8Array([85, 214, 247, 67, 36])] });
// @ts-expect-error: "value", [0], bytes
is<Output<typeof ipc.giveStructOptionOfArrayOfBytes>>({ "value": [null, new Uint8Array([85, 214, 247, 67, 36]), new Uint8Array([12])] });
// @ts-expect-error: "value", [1], bytes
is<Output<typeof ipc.giveStructOptionOfArrayOfBytes>>({ "value": [new Uint8Array([125, 57, 118, 18, 164]), null, new Uint8Array([12])] });
// @ts-expect-error: "value", [2], bytes
is<Output<typeof ipc.giveStructOptionOfArrayOfBytes>>({ "value": [new Uint8Array([125, 57, 118, 18, 164]), new Uint8Array([85, 214, 247, 67, 36]), null] });
is<Input<typeof ipc.takeStructOptionOfArrayOfBytes>>({ "value": [new Uint8Array([125, 57, 118, 18, 164]), new Uint8Array([85, 214, 247, 67, 36]), new Uint8Array([12])] });
is<Input<typeof ipc.takeStructOptionOfArrayOfBytes>>({ "value": [new Uint8Array([]), new Uint8Array([14]), new Uint8Array([88, 79, 83, 142, 113])] });
is<Input<typeof ipc.takeStructOptionOfArrayOfBytes>>({});
// @ts-expect-error: "value", a tuple
is<Input<typeof ipc.takeStructOptionOfArrayOfBytes>>({ "value": [new Uint8Array([125, 57, 118, 18, 164]), new Uint8Array([85, 214, 247, 67, 36]), new Uint8Array([12]), null] });
// @ts-expect-error: "value", [0], bytes
is<Input<typeof ipc.takeStructOptionOfArrayOfBytes>>({ "value": ["AQI=", new Uint8Array([85, 214, 247, 67, 36]), new Uint8Array([12])] });
// @ts-expect-error: "value", [1], bytes
is<Input<typeof ipc.takeStructOptionOfArrayOfBytes>>({ "value": [new Uint8Array([125, 57, 118, 18, 164]), "AQI=", new Uint8Array([12])] });
// @ts-expect-error: "value", [2], bytes
is<Input<typeof ipc.takeStructOptionOfArrayOfBytes>>({ "value": [new Uint8Array([125, 57, 118, 18, 164]), new Uint8Array([85, 214, 247, 67, 36]), "AQI="] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructOptionOfArrayOfBytes>>(null);

// StructOptionOfPairOfString
is<Output<typeof ipc.giveStructOptionOfPairOfString>>({ "value": ["\u{ffff}\u{59a5}\u{10ffff}\u{10ffff}\u{10000}\"\u{ffff}\u{10ffff}\"\u{e124e}\u{10000}", true] });
is<Output<typeof ipc.giveStructOptionOfPairOfString>>({ "value": ["\u{1f600}", true] });
is<Output<typeof ipc.giveStructOptionOfPairOfString>>({ "value": ["\u{ffff}\u{59a5}\u{10ffff}\u{10ffff}\u{10000}\"\u{ffff}\u{10ffff}\"\u{e124e}\u{10000}", true] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructOptionOfPairOfString>>({});
// @ts-expect-error: "value", a tuple
is<Output<typeof ipc.giveStructOptionOfPairOfString>>({ "value": ["\u{ffff}\u{59a5}\u{10ffff}\u{10ffff}\u{10000}\"\u{ffff}\u{10ffff}\"\u{e124e}\u{10000}", true, null] });
// @ts-expect-error: "value", [0], a string
is<Output<typeof ipc.giveStructOptionOfPairOfString>>({ "value": [1, true] });
// @ts-expect-error: "value", [1], a boolean
is<Output<typeof ipc.giveStructOptionOfPairOfString>>({ "value": ["\u{ffff}\u{59a5}\u{10ffff}\u{10ffff}\u{10000}\"\u{ffff}\u{10ffff}\"\u{e124e}\u{10000}", "true"] });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructOptionOfPairOfString>>({ "value": ["\u{ffff}\u{59a5}\u{10ffff}\u{10ffff}\u{10000}\"\u{ffff}\u{10ffff}\"\u{e124e}\u{10000}", true], "noSuchMember": 1 });
is<Input<typeof ipc.takeStructOptionOfPairOfString>>({ "value": ["\u{ffff}\u{59a5}\u{10ffff}\u{10ffff}\u{10000}\"\u{ffff}\u{10ffff}\"\u{e124e}\u{10000}", true] });
is<Input<typeof ipc.takeStructOptionOfPairOfString>>({ "value": ["\u{1f600}", true] });
is<Input<typeof ipc.takeStructOptionOfPairOfString>>({});
// @ts-expect-error: "value", a tuple
is<Input<typeof ipc.takeStructOptionOfPairOfString>>({ "value": ["\u{ffff}\u{59a5}\u{10ffff}\u{10ffff}\u{10000}\"\u{ffff}\u{10ffff}\"\u{e124e}\u{10000}", true, null] });
// @ts-expect-error: "value", [0], a string
is<Input<typeof ipc.takeStructOptionOfPairOfString>>({ "value": [1, true] });
// @ts-expect-error: "value", [1], a boolean
is<Input<typeof ipc.takeStructOptionOfPairOfString>>({ "value": ["\u{ffff}\u{59a5}\u{10ffff}\u{10ffff}\u{10000}\"\u{ffff}\u{10ffff}\"\u{e124e}\u{10000}", "true"] });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructOptionOfPairOfString>>({ "value": ["\u{ffff}\u{59a5}\u{10ffff}\u{10ffff}\u{10000}\"\u{ffff}\u{10ffff}\"\u{e124e}\u{10000}", true], "noSuchMember": 1 });

// StructOptionOfHashMapOfI64
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": 1866179219600269547n } });
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": { "$bytes": 9007199254740991n } });
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": 1866179219600269547n } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": 1 });
// @ts-expect-error: "value", "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}", a bigint
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": 1 } });
// @ts-expect-error: "value", "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}", a bigint
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": null } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>(null);
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": 1866179219600269547n } });
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({ "value": { "$bytes": 9007199254740991n } });
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({ "value": 1 });
// @ts-expect-error: "value", "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}", a bigint
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": 1 } });
// @ts-expect-error: "value", "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}", a bigint
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": null } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>(null);

// StructOptionOfBTreeMapOfBytes
is<Output<typeof ipc.giveStructOptionOfBtreeMapOfBytes>>({ "value": { "aqxrz": new Uint8Array([142, 43, 40]), "\u{10ffff}\u{10ee92}\u{10ffff}": new Uint8Array([211, 77, 71]) } });
is<Output<typeof ipc.giveStructOptionOfBtreeMapOfBytes>>({ "value": { "</script>": new Uint8Array([194, 209, 67, 65, 88]) } });
is<Output<typeof ipc.giveStructOptionOfBtreeMapOfBytes>>({ "value": { "aqxrz": new Uint8Array([142, 43, 40]), "\u{10ffff}\u{10ee92}\u{10ffff}": new Uint8Array([211, 77, 71]) } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructOptionOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructOptionOfBtreeMapOfBytes>>({ "value": [] });
// @ts-expect-error: "value", "aqxrz", bytes
is<Output<typeof ipc.giveStructOptionOfBtreeMapOfBytes>>({ "value": { "aqxrz": null, "\u{10ffff}\u{10ee92}\u{10ffff}": new Uint8Array([211, 77, 71]) } });
// @ts-expect-error: "value", "\u{10ffff}\u{10ee92}\u{10ffff}", bytes
is<Output<typeof ipc.giveStructOptionOfBtreeMapOfBytes>>({ "value": { "aqxrz": new Uint8Array([142, 43, 40]), "\u{10ffff}\u{10ee92}\u{10ffff}": null } });
is<Input<typeof ipc.takeStructOptionOfBtreeMapOfBytes>>({ "value": { "aqxrz": new Uint8Array([142, 43, 40]), "\u{10ffff}\u{10ee92}\u{10ffff}": new Uint8Array([211, 77, 71]) } });
is<Input<typeof ipc.takeStructOptionOfBtreeMapOfBytes>>({ "value": { "</script>": new Uint8Array([194, 209, 67, 65, 88]) } });
is<Input<typeof ipc.takeStructOptionOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructOptionOfBtreeMapOfBytes>>({ "value": 1 });
// @ts-expect-error: "value", "aqxrz", bytes
is<Input<typeof ipc.takeStructOptionOfBtreeMapOfBytes>>({ "value": { "aqxrz": [1, 2], "\u{10ffff}\u{10ee92}\u{10ffff}": new Uint8Array([211, 77, 71]) } });
// @ts-expect-error: "value", "aqxrz", bytes
is<Input<typeof ipc.takeStructOptionOfBtreeMapOfBytes>>({ "value": { "aqxrz": null, "\u{10ffff}\u{10ee92}\u{10ffff}": new Uint8Array([211, 77, 71]) } });
// @ts-expect-error: "value", "\u{10ffff}\u{10ee92}\u{10ffff}", bytes
is<Input<typeof ipc.takeStructOptionOfBtreeMapOfBytes>>({ "value": { "aqxrz": new Uint8Array([142, 43, 40]), "\u{10ffff}\u{10ee92}\u{10ffff}": "AQI=" } });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructOptionOfBtreeMapOfBytes>>({ "value": { "aqxrz": new Uint8Array([142, 43, 40]), "\u{10ffff}\u{10ee92}\u{10ffff}": new Uint8Array([211, 77, 71]) }, "noSuchMember": 1 });

// StructVecOfOptionOfString
is<Output<typeof ipc.giveStructVecOfOptionOfString>>({ "value": ["\u{ffff}\"$\u{4f6}\u{2028}n\u{387ea}\u{10ffff}\u{ffff};", "$bytes", null, null, "$int"] });
is<Output<typeof ipc.giveStructVecOfOptionOfString>>({ "value": ["\u{2028}\u{2029}", null] });
is<Output<typeof ipc.giveStructVecOfOptionOfString>>({ "value": ["\u{ffff}\"$\u{4f6}\u{2028}n\u{387ea}\u{10ffff}\u{ffff};", "$bytes", null, null, "$int"] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructVecOfOptionOfString>>({});
// @ts-expect-error: "value", [0], nullable
is<Output<typeof ipc.giveStructVecOfOptionOfString>>({ "value": [undefined, "$bytes", null, null, "$int"] });
// @ts-expect-error: "value", [1], a string
is<Output<typeof ipc.giveStructVecOfOptionOfString>>({ "value": ["\u{ffff}\"$\u{4f6}\u{2028}n\u{387ea}\u{10ffff}\u{ffff};", 1, null, null, "$int"] });
// @ts-expect-error: "value", [4], nullable
is<Output<typeof ipc.giveStructVecOfOptionOfString>>({ "value": ["\u{ffff}\"$\u{4f6}\u{2028}n\u{387ea}\u{10ffff}\u{ffff};", "$bytes", null, null, undefined] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructVecOfOptionOfString>>(null);
is<Input<typeof ipc.takeStructVecOfOptionOfString>>({ "value": ["\u{ffff}\"$\u{4f6}\u{2028}n\u{387ea}\u{10ffff}\u{ffff};", "$bytes", null, null, "$int"] });
is<Input<typeof ipc.takeStructVecOfOptionOfString>>({ "value": ["\u{2028}\u{2029}", null] });
is<Input<typeof ipc.takeStructVecOfOptionOfString>>({ "value": ["\u{ffff}\"$\u{4f6}\u{2028}n\u{387ea}\u{10ffff}\u{ffff};", "$bytes", null, null, "$int"] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructVecOfOptionOfString>>({});
// @ts-expect-error: "value", [0], nullable
is<Input<typeof ipc.takeStructVecOfOptionOfString>>({ "value": [undefined, "$bytes", null, null, "$int"] });
// @ts-expect-error: "value", [1], a string
is<Input<typeof ipc.takeStructVecOfOptionOfString>>({ "value": ["\u{ffff}\"$\u{4f6}\u{2028}n\u{387ea}\u{10ffff}\u{ffff};", 1, null, null, "$int"] });
// @ts-expect-error: "value", [4], nullable
is<Input<typeof ipc.takeStructVecOfOptionOfString>>({ "value": ["\u{ffff}\"$\u{4f6}\u{2028}n\u{387ea}\u{10ffff}\u{ffff};", "$bytes", null, null, undefined] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructVecOfOptionOfString>>(null);

// StructVecOfVecOfI64
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[-3768127773182887543n, -9007199254740991n, -9007199254740993n, 9007199254740992n, -8807445487118340488n]] });
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[], [-8022160119646055066n, 9443451n]] });
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[-3768127773182887543n, -9007199254740991n, -9007199254740993n, 9007199254740992n, -8807445487118340488n]] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a bigint
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[1, -9007199254740991n, -9007199254740993n, 9007199254740992n, -8807445487118340488n]] });
// @ts-expect-error: "value", [0], [1], a bigint
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[-3768127773182887543n, null, -9007199254740993n, 9007199254740992n, -8807445487118340488n]] });
// @ts-expect-error: "value", [0], [3], a bigint
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[-3768127773182887543n, -9007199254740991n, -9007199254740993n, "1", -8807445487118340488n]] });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[-3768127773182887543n, -9007199254740991n, -9007199254740993n, 9007199254740992n, -8807445487118340488n]], "noSuchMember": 1 });
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[-3768127773182887543n, -9007199254740991n, -9007199254740993n, 9007199254740992n, -8807445487118340488n]] });
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[], [-8022160119646055066n, 9443451n]] });
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[-3768127773182887543n, -9007199254740991n, -9007199254740993n, 9007199254740992n, -8807445487118340488n]] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a bigint
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[1, -9007199254740991n, -9007199254740993n, 9007199254740992n, -8807445487118340488n]] });
// @ts-expect-error: "value", [0], [1], a bigint
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[-3768127773182887543n, null, -9007199254740993n, 9007199254740992n, -8807445487118340488n]] });
// @ts-expect-error: "value", [0], [3], a bigint
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[-3768127773182887543n, -9007199254740991n, -9007199254740993n, "1", -8807445487118340488n]] });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[-3768127773182887543n, -9007199254740991n, -9007199254740993n, 9007199254740992n, -8807445487118340488n]], "noSuchMember": 1 });

// StructVecOfArrayOfBytes
is<Output<typeof ipc.giveStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([94]), new Uint8Array([161, 216, 180, 43, 126]), new Uint8Array([170, 197, 160])]] });
is<Output<typeof ipc.giveStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([66, 246]), new Uint8Array([117, 49]), new Uint8Array([228, 205])]] });
is<Output<typeof ipc.giveStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([94]), new Uint8Array([161, 216, 180, 43, 126]), new Uint8Array([170, 197, 160])]] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructVecOfArrayOfBytes>>({});
// @ts-expect-error: "value", [0], a tuple
is<Output<typeof ipc.giveStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([94]), new Uint8Array([161, 216, 180, 43, 126])]] });
// @ts-expect-error: "value", [0], [1], bytes
is<Output<typeof ipc.giveStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([94]), [1, 2], new Uint8Array([170, 197, 160])]] });
// @ts-expect-error: "value", [0], [2], bytes
is<Output<typeof ipc.giveStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([94]), new Uint8Array([161, 216, 180, 43, 126]), "AQI="]] });
is<Input<typeof ipc.takeStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([94]), new Uint8Array([161, 216, 180, 43, 126]), new Uint8Array([170, 197, 160])]] });
is<Input<typeof ipc.takeStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([66, 246]), new Uint8Array([117, 49]), new Uint8Array([228, 205])]] });
is<Input<typeof ipc.takeStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([94]), new Uint8Array([161, 216, 180, 43, 126]), new Uint8Array([170, 197, 160])]] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructVecOfArrayOfBytes>>({});
// @ts-expect-error: "value", [0], a tuple
is<Input<typeof ipc.takeStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([94]), new Uint8Array([161, 216, 180, 43, 126])]] });
// @ts-expect-error: "value", [0], [1], bytes
is<Input<typeof ipc.takeStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([94]), [1, 2], new Uint8Array([170, 197, 160])]] });
// @ts-expect-error: "value", [0], [2], bytes
is<Input<typeof ipc.takeStructVecOfArrayOfBytes>>({ "value": [[new Uint8Array([94]), new Uint8Array([161, 216, 180, 43, 126]), "AQI="]] });

// StructVecOfPairOfString
is<Output<typeof ipc.giveStructVecOfPairOfString>>({ "value": [["\\$\u{2028}\u{10ffff}\u{4a7a}\u{10ffff}\u{2028}\u{0}\u{94fb8}\u{32a}\u{10000}", false], ["hxsvf", true]] });
is<Output<typeof ipc.giveStructVecOfPairOfString>>({ "value": [["constructor", true], ["rofgax", true]] });
is<Output<typeof ipc.giveStructVecOfPairOfString>>({ "value": [["\\$\u{2028}\u{10ffff}\u{4a7a}\u{10ffff}\u{2028}\u{0}\u{94fb8}\u{32a}\u{10000}", false], ["hxsvf", true]] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructVecOfPairOfString>>({});
// @ts-expect-error: "value", [0], a tuple
is<Output<typeof ipc.giveStructVecOfPairOfString>>({ "value": [["\\$\u{2028}\u{10ffff}\u{4a7a}\u{10ffff}\u{2028}\u{0}\u{94fb8}\u{32a}\u{10000}"], ["hxsvf", true]] });
// @ts-expect-error: "value", [0], [1], a boolean
is<Output<typeof ipc.giveStructVecOfPairOfString>>({ "value": [["\\$\u{2028}\u{10ffff}\u{4a7a}\u{10ffff}\u{2028}\u{0}\u{94fb8}\u{32a}\u{10000}", null], ["hxsvf", true]] });
// @ts-expect-error: "value", [1], [0], a string
is<Output<typeof ipc.giveStructVecOfPairOfString>>({ "value": [["\\$\u{2028}\u{10ffff}\u{4a7a}\u{10ffff}\u{2028}\u{0}\u{94fb8}\u{32a}\u{10000}", false], [null, true]] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructVecOfPairOfString>>(null);
is<Input<typeof ipc.takeStructVecOfPairOfString>>({ "value": [["\\$\u{2028}\u{10ffff}\u{4a7a}\u{10ffff}\u{2028}\u{0}\u{94fb8}\u{32a}\u{10000}", false], ["hxsvf", true]] });
is<Input<typeof ipc.takeStructVecOfPairOfString>>({ "value": [["constructor", true], ["rofgax", true]] });
is<Input<typeof ipc.takeStructVecOfPairOfString>>({ "value": [["\\$\u{2028}\u{10ffff}\u{4a7a}\u{10ffff}\u{2028}\u{0}\u{94fb8}\u{32a}\u{10000}", false], ["hxsvf", true]] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructVecOfPairOfString>>({});
// @ts-expect-error: "value", [0], a tuple
is<Input<typeof ipc.takeStructVecOfPairOfString>>({ "value": [["\\$\u{2028}\u{10ffff}\u{4a7a}\u{10ffff}\u{2028}\u{0}\u{94fb8}\u{32a}\u{10000}"], ["hxsvf", true]] });
// @ts-expect-error: "value", [0], [1], a boolean
is<Input<typeof ipc.takeStructVecOfPairOfString>>({ "value": [["\\$\u{2028}\u{10ffff}\u{4a7a}\u{10ffff}\u{2028}\u{0}\u{94fb8}\u{32a}\u{10000}", null], ["hxsvf", true]] });
// @ts-expect-error: "value", [1], [0], a string
is<Input<typeof ipc.takeStructVecOfPairOfString>>({ "value": [["\\$\u{2028}\u{10ffff}\u{4a7a}\u{10ffff}\u{2028}\u{0}\u{94fb8}\u{32a}\u{10000}", false], [null, true]] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructVecOfPairOfString>>(null);

// StructVecOfHashMapOfI64
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [{ "$int": -865921533242n }, { "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}": 6866655705865574731n }] });
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [{ "\u{10000}\u{ffff}\u{0}\u{2028}\u{2028}$": 0n }] });
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [{ "$int": -865921533242n }, { "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}": 6866655705865574731n }] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [null, { "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}": 6866655705865574731n }] });
// @ts-expect-error: "value", [0], "$int", a bigint
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [{ "$int": null }, { "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}": 6866655705865574731n }] });
// @ts-expect-error: "value", [1], "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}", a bigint
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [{ "$int": -865921533242n }, { "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}": 1 }] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>(null);
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [{ "$int": -865921533242n }, { "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}": 6866655705865574731n }] });
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [{ "\u{10000}\u{ffff}\u{0}\u{2028}\u{2028}$": 0n }] });
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [{ "$int": -865921533242n }, { "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}": 6866655705865574731n }] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [null, { "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}": 6866655705865574731n }] });
// @ts-expect-error: "value", [0], "$int", a bigint
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [{ "$int": null }, { "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}": 6866655705865574731n }] });
// @ts-expect-error: "value", [1], "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}", a bigint
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [{ "$int": -865921533242n }, { "\"\u{0}\u{0}\u{ffff}\u{ffff}\u{27fcd}": 1 }] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>(null);

// StructVecOfBTreeMapOfBytes
is<Output<typeof ipc.giveStructVecOfBtreeMapOfBytes>>({ "value": [{ "-1": new Uint8Array([102]) }, { "cwlsyl": new Uint8Array([158]), "m": new Uint8Array([166, 98]) }] });
is<Output<typeof ipc.giveStructVecOfBtreeMapOfBytes>>({ "value": [{}, { "$bytes": new Uint8Array([65]) }] });
is<Output<typeof ipc.giveStructVecOfBtreeMapOfBytes>>({ "value": [{ "-1": new Uint8Array([102]) }, { "cwlsyl": new Uint8Array([158]), "m": new Uint8Array([166, 98]) }] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructVecOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", [0], an object
is<Output<typeof ipc.giveStructVecOfBtreeMapOfBytes>>({ "value": [null, { "cwlsyl": new Uint8Array([158]), "m": new Uint8Array([166, 98]) }] });
// @ts-expect-error: "value", [0], "-1", bytes
is<Output<typeof ipc.giveStructVecOfBtreeMapOfBytes>>({ "value": [{ "-1": null }, { "cwlsyl": new Uint8Array([158]), "m": new Uint8Array([166, 98]) }] });
// @ts-expect-error: "value", [1], "cwlsyl", bytes
is<Output<typeof ipc.giveStructVecOfBtreeMapOfBytes>>({ "value": [{ "-1": new Uint8Array([102]) }, { "cwlsyl": [1, 2], "m": new Uint8Array([166, 98]) }] });
// @ts-expect-error: "value", [1], "m", bytes
is<Output<typeof ipc.giveStructVecOfBtreeMapOfBytes>>({ "value": [{ "-1": new Uint8Array([102]) }, { "cwlsyl": new Uint8Array([158]), "m": "AQI=" }] });
is<Input<typeof ipc.takeStructVecOfBtreeMapOfBytes>>({ "value": [{ "-1": new Uint8Array([102]) }, { "cwlsyl": new Uint8Array([158]), "m": new Uint8Array([166, 98]) }] });
is<Input<typeof ipc.takeStructVecOfBtreeMapOfBytes>>({ "value": [{}, { "$bytes": new Uint8Array([65]) }] });
is<Input<typeof ipc.takeStructVecOfBtreeMapOfBytes>>({ "value": [{ "-1": new Uint8Array([102]) }, { "cwlsyl": new Uint8Array([158]), "m": new Uint8Array([166, 98]) }] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructVecOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", [0], an object
is<Input<typeof ipc.takeStructVecOfBtreeMapOfBytes>>({ "value": [null, { "cwlsyl": new Uint8Array([158]), "m": new Uint8Array([166, 98]) }] });
// @ts-expect-error: "value", [0], "-1", bytes
is<Input<typeof ipc.takeStructVecOfBtreeMapOfBytes>>({ "value": [{ "-1": null }, { "cwlsyl": new Uint8Array([158]), "m": new Uint8Array([166, 98]) }] });
// @ts-expect-error: "value", [1], "cwlsyl", bytes
is<Input<typeof ipc.takeStructVecOfBtreeMapOfBytes>>({ "value": [{ "-1": new Uint8Array([102]) }, { "cwlsyl": [1, 2], "m": new Uint8Array([166, 98]) }] });
// @ts-expect-error: "value", [1], "m", bytes
is<Input<typeof ipc.takeStructVecOfBtreeMapOfBytes>>({ "value": [{ "-1": new Uint8Array([102]) }, { "cwlsyl": new Uint8Array([158]), "m": "AQI=" }] });

// StructArrayOfOptionOfString
is<Output<typeof ipc.giveStructArrayOfOptionOfString>>({ "value": ["\u{ffff}\u{2028}\"\u{10000}\u{0}\u{e6f5d}\u{10ffff}\u{2028}\u{6f5}\u{d77ff}", "toJSON", "\u{0}"] });
is<Output<typeof ipc.giveStructArrayOfOptionOfString>>({ "value": ["mgnjssgv", "$$x", "\u{0}"] });
is<Output<typeof ipc.giveStructArrayOfOptionOfString>>({ "value": ["\u{ffff}\u{2028}\"\u{10000}\u{0}\u{e6f5d}\u{10ffff}\u{2028}\u{6f5}\u{d77ff}", "toJSON", "\u{0}"] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructArrayOfOptionOfString>>({});
// @ts-expect-error: "value", [0], nullable
is<Output<typeof ipc.giveStructArrayOfOptionOfString>>({ "value": [undefined, "toJSON", "\u{0}"] });
// @ts-expect-error: "value", [1], a string
is<Output<typeof ipc.giveStructArrayOfOptionOfString>>({ "value": ["\u{ffff}\u{2028}\"\u{10000}\u{0}\u{e6f5d}\u{10ffff}\u{2028}\u{6f5}\u{d77ff}", 1, "\u{0}"] });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructArrayOfOptionOfString>>({ "value": ["\u{ffff}\u{2028}\"\u{10000}\u{0}\u{e6f5d}\u{10ffff}\u{2028}\u{6f5}\u{d77ff}", "toJSON", "\u{0}"], "noSuchMember": 1 });
is<Input<typeof ipc.takeStructArrayOfOptionOfString>>({ "value": ["\u{ffff}\u{2028}\"\u{10000}\u{0}\u{e6f5d}\u{10ffff}\u{2028}\u{6f5}\u{d77ff}", "toJSON", "\u{0}"] });
is<Input<typeof ipc.takeStructArrayOfOptionOfString>>({ "value": ["mgnjssgv", "$$x", "\u{0}"] });
is<Input<typeof ipc.takeStructArrayOfOptionOfString>>({ "value": ["\u{ffff}\u{2028}\"\u{10000}\u{0}\u{e6f5d}\u{10ffff}\u{2028}\u{6f5}\u{d77ff}", "toJSON", "\u{0}"] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructArrayOfOptionOfString>>({});
// @ts-expect-error: "value", [0], nullable
is<Input<typeof ipc.takeStructArrayOfOptionOfString>>({ "value": [undefined, "toJSON", "\u{0}"] });
// @ts-expect-error: "value", [1], a string
is<Input<typeof ipc.takeStructArrayOfOptionOfString>>({ "value": ["\u{ffff}\u{2028}\"\u{10000}\u{0}\u{e6f5d}\u{10ffff}\u{2028}\u{6f5}\u{d77ff}", 1, "\u{0}"] });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructArrayOfOptionOfString>>({ "value": ["\u{ffff}\u{2028}\"\u{10000}\u{0}\u{e6f5d}\u{10ffff}\u{2028}\u{6f5}\u{d77ff}", "toJSON", "\u{0}"], "noSuchMember": 1 });

// StructArrayOfVecOfI64
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[-517578748530963n, 8738939959947n], [7429809638694486717n], [-9223372036854775808n, -11386887718056521n]] });
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[-8022441411361605535n, -9007199254740992n, -2769999944359918081n], [], []] });
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[-517578748530963n, 8738939959947n], [7429809638694486717n], [-9223372036854775808n, -11386887718056521n]] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a bigint
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [["1", 8738939959947n], [7429809638694486717n], [-9223372036854775808n, -11386887718056521n]] });
// @ts-expect-error: "value", [1], an array
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[-517578748530963n, 8738939959947n], null, [-9223372036854775808n, -11386887718056521n]] });
// @ts-expect-error: "value", [2], [0], a bigint
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[-517578748530963n, 8738939959947n], [7429809638694486717n], [1, -11386887718056521n]] });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[-517578748530963n, 8738939959947n], [7429809638694486717n], [-9223372036854775808n, -11386887718056521n]], "noSuchMember": 1 });
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[-517578748530963n, 8738939959947n], [7429809638694486717n], [-9223372036854775808n, -11386887718056521n]] });
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[-8022441411361605535n, -9007199254740992n, -2769999944359918081n], [], []] });
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[-517578748530963n, 8738939959947n], [7429809638694486717n], [-9223372036854775808n, -11386887718056521n]] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a bigint
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [["1", 8738939959947n], [7429809638694486717n], [-9223372036854775808n, -11386887718056521n]] });
// @ts-expect-error: "value", [1], an array
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[-517578748530963n, 8738939959947n], null, [-9223372036854775808n, -11386887718056521n]] });
// @ts-expect-error: "value", [2], [0], a bigint
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[-517578748530963n, 8738939959947n], [7429809638694486717n], [1, -11386887718056521n]] });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[-517578748530963n, 8738939959947n], [7429809638694486717n], [-9223372036854775808n, -11386887718056521n]], "noSuchMember": 1 });

// StructArrayOfArrayOfBytes
is<Output<typeof ipc.giveStructArrayOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), new Uint8Array([]), new Uint8Array([67, 163])], [new Uint8Array([194]), new Uint8Array([]), new Uint8Array([])], [new Uint8Array([157]), new Uint8Array([107]), new Uint8Array([])]] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructArrayOfArrayOfBytes>>({});
// @ts-expect-error: "value", [0], [1], bytes
is<Output<typeof ipc.giveStructArrayOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), [1, 2], new Uint8Array([67, 163])], [new Uint8Array([194]), new Uint8Array([]), new Uint8Array([])], [new Uint8Array([157]), new Uint8Array([107]), new Uint8Array([])]] });
// @ts-expect-error: "value", [1], [0], bytes
is<Output<typeof ipc.giveStructArrayOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), new Uint8Array([]), new Uint8Array([67, 163])], [[1, 2], new Uint8Array([]), new Uint8Array([])], [new Uint8Array([157]), new Uint8Array([107]), new Uint8Array([])]] });
// @ts-expect-error: "value", [1], [2], bytes
is<Output<typeof ipc.giveStructArrayOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), new Uint8Array([]), new Uint8Array([67, 163])], [new Uint8Array([194]), new Uint8Array([]), null], [new Uint8Array([157]), new Uint8Array([107]), new Uint8Array([])]] });
// @ts-expect-error: "value", [2], [1], bytes
is<Output<typeof ipc.giveStructArrayOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), new Uint8Array([]), new Uint8Array([67, 163])], [new Uint8Array([194]), new Uint8Array([]), new Uint8Array([])], [new Uint8Array([157]), null, new Uint8Array([])]] });
is<Input<typeof ipc.takeStructArrayOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), new Uint8Array([]), new Uint8Array([67, 163])], [new Uint8Array([194]), new Uint8Array([]), new Uint8Array([])], [new Uint8Array([157]), new Uint8Array([107]), new Uint8Array([])]] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructArrayOfArrayOfBytes>>({});
// @ts-expect-error: "value", [0], [1], bytes
is<Input<typeof ipc.takeStructArrayOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), [1, 2], new Uint8Array([67, 163])], [new Uint8Array([194]), new Uint8Array([]), new Uint8Array([])], [new Uint8Array([157]), new Uint8Array([107]), new Uint8Array([])]] });
// @ts-expect-error: "value", [1], [0], bytes
is<Input<typeof ipc.takeStructArrayOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), new Uint8Array([]), new Uint8Array([67, 163])], [[1, 2], new Uint8Array([]), new Uint8Array([])], [new Uint8Array([157]), new Uint8Array([107]), new Uint8Array([])]] });
// @ts-expect-error: "value", [1], [2], bytes
is<Input<typeof ipc.takeStructArrayOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), new Uint8Array([]), new Uint8Array([67, 163])], [new Uint8Array([194]), new Uint8Array([]), null], [new Uint8Array([157]), new Uint8Array([107]), new Uint8Array([])]] });
// @ts-expect-error: "value", [2], [1], bytes
is<Input<typeof ipc.takeStructArrayOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), new Uint8Array([]), new Uint8Array([67, 163])], [new Uint8Array([194]), new Uint8Array([]), new Uint8Array([])], [new Uint8Array([157]), null, new Uint8Array([])]] });

// StructArrayOfPairOfString
is<Output<typeof ipc.giveStructArrayOfPairOfString>>({ "value": [["\u{83c7d}\u{48d}\u{43ae}", true], ["\u{10ffff}\u{0}$", false], ["$\u{10ffff}\u{a5483}$\u{2028}", true]] });
is<Output<typeof ipc.giveStructArrayOfPairOfString>>({ "value": [["null", true], [" a b ", false], ["\u{10ffff}\u{2028}$", true]] });
is<Output<typeof ipc.giveStructArrayOfPairOfString>>({ "value": [["\u{83c7d}\u{48d}\u{43ae}", true], ["\u{10ffff}\u{0}$", false], ["$\u{10ffff}\u{a5483}$\u{2028}", true]] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructArrayOfPairOfString>>({});
// @ts-expect-error: "value", [0], [0], a string
is<Output<typeof ipc.giveStructArrayOfPairOfString>>({ "value": [[1, true], ["\u{10ffff}\u{0}$", false], ["$\u{10ffff}\u{a5483}$\u{2028}", true]] });
// @ts-expect-error: "value", [1], a tuple
is<Output<typeof ipc.giveStructArrayOfPairOfString>>({ "value": [["\u{83c7d}\u{48d}\u{43ae}", true], ["\u{10ffff}\u{0}$"], ["$\u{10ffff}\u{a5483}$\u{2028}", true]] });
// @ts-expect-error: "value", [2], a tuple
is<Output<typeof ipc.giveStructArrayOfPairOfString>>({ "value": [["\u{83c7d}\u{48d}\u{43ae}", true], ["\u{10ffff}\u{0}$", false], ["$\u{10ffff}\u{a5483}$\u{2028}", true, null]] });
// @ts-expect-error: "value", [2], [1], a boolean
is<Output<typeof ipc.giveStructArrayOfPairOfString>>({ "value": [["\u{83c7d}\u{48d}\u{43ae}", true], ["\u{10ffff}\u{0}$", false], ["$\u{10ffff}\u{a5483}$\u{2028}", null]] });
is<Input<typeof ipc.takeStructArrayOfPairOfString>>({ "value": [["\u{83c7d}\u{48d}\u{43ae}", true], ["\u{10ffff}\u{0}$", false], ["$\u{10ffff}\u{a5483}$\u{2028}", true]] });
is<Input<typeof ipc.takeStructArrayOfPairOfString>>({ "value": [["null", true], [" a b ", false], ["\u{10ffff}\u{2028}$", true]] });
is<Input<typeof ipc.takeStructArrayOfPairOfString>>({ "value": [["\u{83c7d}\u{48d}\u{43ae}", true], ["\u{10ffff}\u{0}$", false], ["$\u{10ffff}\u{a5483}$\u{2028}", true]] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructArrayOfPairOfString>>({});
// @ts-expect-error: "value", [0], [0], a string
is<Input<typeof ipc.takeStructArrayOfPairOfString>>({ "value": [[1, true], ["\u{10ffff}\u{0}$", false], ["$\u{10ffff}\u{a5483}$\u{2028}", true]] });
// @ts-expect-error: "value", [1], a tuple
is<Input<typeof ipc.takeStructArrayOfPairOfString>>({ "value": [["\u{83c7d}\u{48d}\u{43ae}", true], ["\u{10ffff}\u{0}$"], ["$\u{10ffff}\u{a5483}$\u{2028}", true]] });
// @ts-expect-error: "value", [2], a tuple
is<Input<typeof ipc.takeStructArrayOfPairOfString>>({ "value": [["\u{83c7d}\u{48d}\u{43ae}", true], ["\u{10ffff}\u{0}$", false], ["$\u{10ffff}\u{a5483}$\u{2028}", true, null]] });
// @ts-expect-error: "value", [2], [1], a boolean
is<Input<typeof ipc.takeStructArrayOfPairOfString>>({ "value": [["\u{83c7d}\u{48d}\u{43ae}", true], ["\u{10ffff}\u{0}$", false], ["$\u{10ffff}\u{a5483}$\u{2028}", null]] });

// StructArrayOfHashMapOfI64
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{ "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}": 8101434929770653142n }, { "": 9223372036854775807n }, {}] });
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{}, { "kowremybp": -1088207997577774477n }, { "\u{7d8}\u{0}\"\u{a602}$$": -6858n }] });
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{ "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}": 8101434929770653142n }, { "": 9223372036854775807n }, {}] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [null, { "": 9223372036854775807n }, {}] });
// @ts-expect-error: "value", [0], "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}", a bigint
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{ "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}": null }, { "": 9223372036854775807n }, {}] });
// @ts-expect-error: "value", [1], "", a bigint
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{ "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}": 8101434929770653142n }, { "": 1 }, {}] });
// @ts-expect-error: "value", [2], an object
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{ "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}": 8101434929770653142n }, { "": 9223372036854775807n }, null] });
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{ "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}": 8101434929770653142n }, { "": 9223372036854775807n }, {}] });
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{}, { "kowremybp": -1088207997577774477n }, { "\u{7d8}\u{0}\"\u{a602}$$": -6858n }] });
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{ "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}": 8101434929770653142n }, { "": 9223372036854775807n }, {}] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [null, { "": 9223372036854775807n }, {}] });
// @ts-expect-error: "value", [0], "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}", a bigint
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{ "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}": null }, { "": 9223372036854775807n }, {}] });
// @ts-expect-error: "value", [1], "", a bigint
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{ "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}": 8101434929770653142n }, { "": 1 }, {}] });
// @ts-expect-error: "value", [2], an object
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{ "\u{2028}{\\\u{10ffff}\u{c9766}\u{0}\u{7c6b}": 8101434929770653142n }, { "": 9223372036854775807n }, null] });

// StructArrayOfBTreeMapOfBytes
is<Output<typeof ipc.giveStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "then": new Uint8Array([]), "\u{1f600}": new Uint8Array([246]) }, { "": new Uint8Array([179, 11]) }] });
is<Output<typeof ipc.giveStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "\u{1f600}": new Uint8Array([156, 51]) }, { "\u{0}": new Uint8Array([74]) }] });
is<Output<typeof ipc.giveStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "then": new Uint8Array([]), "\u{1f600}": new Uint8Array([246]) }, { "": new Uint8Array([179, 11]) }] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructArrayOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", [0], an object
is<Output<typeof ipc.giveStructArrayOfBtreeMapOfBytes>>({ "value": [[], { "then": new Uint8Array([]), "\u{1f600}": new Uint8Array([246]) }, { "": new Uint8Array([179, 11]) }] });
// @ts-expect-error: "value", [1], "then", bytes
is<Output<typeof ipc.giveStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "then": "AQI=", "\u{1f600}": new Uint8Array([246]) }, { "": new Uint8Array([179, 11]) }] });
// @ts-expect-error: "value", [2], an object
is<Output<typeof ipc.giveStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "then": new Uint8Array([]), "\u{1f600}": new Uint8Array([246]) }, 1] });
// @ts-expect-error: "value", [2], "", bytes
is<Output<typeof ipc.giveStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "then": new Uint8Array([]), "\u{1f600}": new Uint8Array([246]) }, { "": null }] });
is<Input<typeof ipc.takeStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "then": new Uint8Array([]), "\u{1f600}": new Uint8Array([246]) }, { "": new Uint8Array([179, 11]) }] });
is<Input<typeof ipc.takeStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "\u{1f600}": new Uint8Array([156, 51]) }, { "\u{0}": new Uint8Array([74]) }] });
is<Input<typeof ipc.takeStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "then": new Uint8Array([]), "\u{1f600}": new Uint8Array([246]) }, { "": new Uint8Array([179, 11]) }] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructArrayOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", [0], an object
is<Input<typeof ipc.takeStructArrayOfBtreeMapOfBytes>>({ "value": [[], { "then": new Uint8Array([]), "\u{1f600}": new Uint8Array([246]) }, { "": new Uint8Array([179, 11]) }] });
// @ts-expect-error: "value", [1], "then", bytes
is<Input<typeof ipc.takeStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "then": "AQI=", "\u{1f600}": new Uint8Array([246]) }, { "": new Uint8Array([179, 11]) }] });
// @ts-expect-error: "value", [2], an object
is<Input<typeof ipc.takeStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "then": new Uint8Array([]), "\u{1f600}": new Uint8Array([246]) }, 1] });
// @ts-expect-error: "value", [2], "", bytes
is<Input<typeof ipc.takeStructArrayOfBtreeMapOfBytes>>({ "value": [{}, { "then": new Uint8Array([]), "\u{1f600}": new Uint8Array([246]) }, { "": null }] });

// StructPairOfOptionOfString
is<Output<typeof ipc.giveStructPairOfOptionOfString>>({ "value": ["\\\u{10ffff}\u{447}!\u{410}\\\u{0}\u{ffff}\u{10b948}\u{36e}I", true] });
is<Output<typeof ipc.giveStructPairOfOptionOfString>>({ "value": ["$bytes", true] });
is<Output<typeof ipc.giveStructPairOfOptionOfString>>({ "value": ["\\\u{10ffff}\u{447}!\u{410}\\\u{0}\u{ffff}\u{10b948}\u{36e}I", true] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructPairOfOptionOfString>>({});
// @ts-expect-error: "value", a tuple
is<Output<typeof ipc.giveStructPairOfOptionOfString>>({ "value": ["\\\u{10ffff}\u{447}!\u{410}\\\u{0}\u{ffff}\u{10b948}\u{36e}I"] });
// @ts-expect-error: "value", [0], a string
is<Output<typeof ipc.giveStructPairOfOptionOfString>>({ "value": [1, true] });
// @ts-expect-error: "value", [1], a boolean
is<Output<typeof ipc.giveStructPairOfOptionOfString>>({ "value": ["\\\u{10ffff}\u{447}!\u{410}\\\u{0}\u{ffff}\u{10b948}\u{36e}I", null] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructPairOfOptionOfString>>(null);
is<Input<typeof ipc.takeStructPairOfOptionOfString>>({ "value": ["\\\u{10ffff}\u{447}!\u{410}\\\u{0}\u{ffff}\u{10b948}\u{36e}I", true] });
is<Input<typeof ipc.takeStructPairOfOptionOfString>>({ "value": ["$bytes", true] });
is<Input<typeof ipc.takeStructPairOfOptionOfString>>({ "value": ["\\\u{10ffff}\u{447}!\u{410}\\\u{0}\u{ffff}\u{10b948}\u{36e}I", true] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructPairOfOptionOfString>>({});
// @ts-expect-error: "value", a tuple
is<Input<typeof ipc.takeStructPairOfOptionOfString>>({ "value": ["\\\u{10ffff}\u{447}!\u{410}\\\u{0}\u{ffff}\u{10b948}\u{36e}I"] });
// @ts-expect-error: "value", [0], a string
is<Input<typeof ipc.takeStructPairOfOptionOfString>>({ "value": [1, true] });
// @ts-expect-error: "value", [1], a boolean
is<Input<typeof ipc.takeStructPairOfOptionOfString>>({ "value": ["\\\u{10ffff}\u{447}!\u{410}\\\u{0}\u{ffff}\u{10b948}\u{36e}I", null] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructPairOfOptionOfString>>(null);

// StructPairOfVecOfI64
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[8278508766633372051n, 8218471546085202161n, 6566663384989901926n, 14204971n, 58376138507240658n], false] });
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[9007199254740993n, 5306771557049518005n], false] });
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[8278508766633372051n, 8218471546085202161n, 6566663384989901926n, 14204971n, 58376138507240658n], false] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a bigint
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[1, 8218471546085202161n, 6566663384989901926n, 14204971n, 58376138507240658n], false] });
// @ts-expect-error: "value", [0], [1], a bigint
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[8278508766633372051n, null, 6566663384989901926n, 14204971n, 58376138507240658n], false] });
// @ts-expect-error: "value", [0], [3], a bigint
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[8278508766633372051n, 8218471546085202161n, 6566663384989901926n, "1", 58376138507240658n], false] });
// @ts-expect-error: "value", [1], a boolean
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[8278508766633372051n, 8218471546085202161n, 6566663384989901926n, 14204971n, 58376138507240658n], "true"] });
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[8278508766633372051n, 8218471546085202161n, 6566663384989901926n, 14204971n, 58376138507240658n], false] });
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[9007199254740993n, 5306771557049518005n], false] });
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[8278508766633372051n, 8218471546085202161n, 6566663384989901926n, 14204971n, 58376138507240658n], false] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a bigint
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[1, 8218471546085202161n, 6566663384989901926n, 14204971n, 58376138507240658n], false] });
// @ts-expect-error: "value", [0], [1], a bigint
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[8278508766633372051n, null, 6566663384989901926n, 14204971n, 58376138507240658n], false] });
// @ts-expect-error: "value", [0], [3], a bigint
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[8278508766633372051n, 8218471546085202161n, 6566663384989901926n, "1", 58376138507240658n], false] });
// @ts-expect-error: "value", [1], a boolean
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[8278508766633372051n, 8218471546085202161n, 6566663384989901926n, 14204971n, 58376138507240658n], "true"] });

// StructPairOfArrayOfBytes
is<Output<typeof ipc.giveStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), new Uint8Array([71, 2, 92, 96, 37]), new Uint8Array([7])], true] });
is<Output<typeof ipc.giveStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), new Uint8Array([213, 103]), new Uint8Array([107, 178])], false] });
is<Output<typeof ipc.giveStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), new Uint8Array([71, 2, 92, 96, 37]), new Uint8Array([7])], true] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructPairOfArrayOfBytes>>({});
// @ts-expect-error: "value", [0], a tuple
is<Output<typeof ipc.giveStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), new Uint8Array([71, 2, 92, 96, 37])], true] });
// @ts-expect-error: "value", [0], [1], bytes
is<Output<typeof ipc.giveStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), [1, 2], new Uint8Array([7])], true] });
// @ts-expect-error: "value", [0], [2], bytes
is<Output<typeof ipc.giveStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), new Uint8Array([71, 2, 92, 96, 37]), "AQI="], true] });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), new Uint8Array([71, 2, 92, 96, 37]), new Uint8Array([7])], true], "noSuchMember": 1 });
is<Input<typeof ipc.takeStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), new Uint8Array([71, 2, 92, 96, 37]), new Uint8Array([7])], true] });
is<Input<typeof ipc.takeStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([23]), new Uint8Array([213, 103]), new Uint8Array([107, 178])], false] });
is<Input<typeof ipc.takeStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), new Uint8Array([71, 2, 92, 96, 37]), new Uint8Array([7])], true] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructPairOfArrayOfBytes>>({});
// @ts-expect-error: "value", [0], a tuple
is<Input<typeof ipc.takeStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), new Uint8Array([71, 2, 92, 96, 37])], true] });
// @ts-expect-error: "value", [0], [1], bytes
is<Input<typeof ipc.takeStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), [1, 2], new Uint8Array([7])], true] });
// @ts-expect-error: "value", [0], [2], bytes
is<Input<typeof ipc.takeStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), new Uint8Array([71, 2, 92, 96, 37]), "AQI="], true] });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructPairOfArrayOfBytes>>({ "value": [[new Uint8Array([9, 253, 187, 203, 162]), new Uint8Array([71, 2, 92, 96, 37]), new Uint8Array([7])], true], "noSuchMember": 1 });

// StructPairOfPairOfString
is<Output<typeof ipc.giveStructPairOfPairOfString>>({ "value": [["\u{abe63}\u{2028}\u{0}\\\u{d0d4}\u{10000}\u{1989}\\\u{d9c50}\\\u{4d903}", true], false] });
is<Output<typeof ipc.giveStructPairOfPairOfString>>({ "value": [["cfgxemtps", true], true] });
is<Output<typeof ipc.giveStructPairOfPairOfString>>({ "value": [["\u{abe63}\u{2028}\u{0}\\\u{d0d4}\u{10000}\u{1989}\\\u{d9c50}\\\u{4d903}", true], false] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructPairOfPairOfString>>({});
// @ts-expect-error: "value", [0], a tuple
is<Output<typeof ipc.giveStructPairOfPairOfString>>({ "value": [["\u{abe63}\u{2028}\u{0}\\\u{d0d4}\u{10000}\u{1989}\\\u{d9c50}\\\u{4d903}", true, null], false] });
// @ts-expect-error: "value", [0], [0], a string
is<Output<typeof ipc.giveStructPairOfPairOfString>>({ "value": [[null, true], false] });
// @ts-expect-error: "value", [1], a boolean
is<Output<typeof ipc.giveStructPairOfPairOfString>>({ "value": [["\u{abe63}\u{2028}\u{0}\\\u{d0d4}\u{10000}\u{1989}\\\u{d9c50}\\\u{4d903}", true], "true"] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructPairOfPairOfString>>(null);
is<Input<typeof ipc.takeStructPairOfPairOfString>>({ "value": [["\u{abe63}\u{2028}\u{0}\\\u{d0d4}\u{10000}\u{1989}\\\u{d9c50}\\\u{4d903}", true], false] });
is<Input<typeof ipc.takeStructPairOfPairOfString>>({ "value": [["cfgxemtps", true], true] });
is<Input<typeof ipc.takeStructPairOfPairOfString>>({ "value": [["\u{abe63}\u{2028}\u{0}\\\u{d0d4}\u{10000}\u{1989}\\\u{d9c50}\\\u{4d903}", true], false] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructPairOfPairOfString>>({});
// @ts-expect-error: "value", [0], a tuple
is<Input<typeof ipc.takeStructPairOfPairOfString>>({ "value": [["\u{abe63}\u{2028}\u{0}\\\u{d0d4}\u{10000}\u{1989}\\\u{d9c50}\\\u{4d903}", true, null], false] });
// @ts-expect-error: "value", [0], [0], a string
is<Input<typeof ipc.takeStructPairOfPairOfString>>({ "value": [[null, true], false] });
// @ts-expect-error: "value", [1], a boolean
is<Input<typeof ipc.takeStructPairOfPairOfString>>({ "value": [["\u{abe63}\u{2028}\u{0}\\\u{d0d4}\u{10000}\u{1989}\\\u{d9c50}\\\u{4d903}", true], "true"] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructPairOfPairOfString>>(null);

// StructPairOfHashMapOfI64
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": -8123846626970195911n }, true] });
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [{ "": -9223372036854775807n }, false] });
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": -8123846626970195911n }, true] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [1, true] });
// @ts-expect-error: "value", [0], "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}", a bigint
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": 1 }, true] });
// @ts-expect-error: "value", [1], a boolean
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": -8123846626970195911n }, "true"] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>(null);
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": -8123846626970195911n }, true] });
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [{ "": -9223372036854775807n }, false] });
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": -8123846626970195911n }, true] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [1, true] });
// @ts-expect-error: "value", [0], "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}", a bigint
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": 1 }, true] });
// @ts-expect-error: "value", [1], a boolean
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": -8123846626970195911n }, "true"] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>(null);

// StructPairOfBTreeMapOfBytes
is<Output<typeof ipc.giveStructPairOfBtreeMapOfBytes>>({ "value": [{ "$": new Uint8Array([]), "$int": new Uint8Array([189]), ["__proto__"]: new Uint8Array([8, 152]) }, true] });
is<Output<typeof ipc.giveStructPairOfBtreeMapOfBytes>>({ "value": [{ "zvtrot": new Uint8Array([219, 177, 168, 47, 211]) }, false] });
is<Output<typeof ipc.giveStructPairOfBtreeMapOfBytes>>({ "value": [{ "$": new Uint8Array([]), "$int": new Uint8Array([189]), ["__proto__"]: new Uint8Array([8, 152]) }, true] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructPairOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", [0], an object
is<Output<typeof ipc.giveStructPairOfBtreeMapOfBytes>>({ "value": [null, true] });
// @ts-expect-error: "value", [0], "$", bytes
is<Output<typeof ipc.giveStructPairOfBtreeMapOfBytes>>({ "value": [{ "$": null, "$int": new Uint8Array([189]), ["__proto__"]: new Uint8Array([8, 152]) }, true] });
// @ts-expect-error: "value", [0], "__proto__", bytes
is<Output<typeof ipc.giveStructPairOfBtreeMapOfBytes>>({ "value": [{ "$": new Uint8Array([]), "$int": new Uint8Array([189]), ["__proto__"]: [1, 2] }, true] });
// @ts-expect-error: "value", [1], a boolean
is<Output<typeof ipc.giveStructPairOfBtreeMapOfBytes>>({ "value": [{ "$": new Uint8Array([]), "$int": new Uint8Array([189]), ["__proto__"]: new Uint8Array([8, 152]) }, null] });
is<Input<typeof ipc.takeStructPairOfBtreeMapOfBytes>>({ "value": [{ "$": new Uint8Array([]), "$int": new Uint8Array([189]), ["__proto__"]: new Uint8Array([8, 152]) }, true] });
is<Input<typeof ipc.takeStructPairOfBtreeMapOfBytes>>({ "value": [{ "zvtrot": new Uint8Array([219, 177, 168, 47, 211]) }, false] });
is<Input<typeof ipc.takeStructPairOfBtreeMapOfBytes>>({ "value": [{ "$": new Uint8Array([]), "$int": new Uint8Array([189]), ["__proto__"]: new Uint8Array([8, 152]) }, true] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructPairOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", [0], an object
is<Input<typeof ipc.takeStructPairOfBtreeMapOfBytes>>({ "value": [null, true] });
// @ts-expect-error: "value", [0], "$", bytes
is<Input<typeof ipc.takeStructPairOfBtreeMapOfBytes>>({ "value": [{ "$": null, "$int": new Uint8Array([189]), ["__proto__"]: new Uint8Array([8, 152]) }, true] });
// @ts-expect-error: "value", [0], "__proto__", bytes
is<Input<typeof ipc.takeStructPairOfBtreeMapOfBytes>>({ "value": [{ "$": new Uint8Array([]), "$int": new Uint8Array([189]), ["__proto__"]: [1, 2] }, true] });
// @ts-expect-error: "value", [1], a boolean
is<Input<typeof ipc.takeStructPairOfBtreeMapOfBytes>>({ "value": [{ "$": new Uint8Array([]), "$int": new Uint8Array([189]), ["__proto__"]: new Uint8Array([8, 152]) }, null] });

// StructHashMapOfOptionOfString
is<Output<typeof ipc.giveStructHashMapOfOptionOfString>>({ "value": { "\"\\\u{461}\u{a}\u{10ffff}$": "\u{2028}\u{ffff}\u{10ffff}\u{10ffff}\u{10000}\"\u{f}$\"" } });
is<Output<typeof ipc.giveStructHashMapOfOptionOfString>>({ "value": { "-1": "constructor" } });
is<Output<typeof ipc.giveStructHashMapOfOptionOfString>>({ "value": { "\"\\\u{461}\u{a}\u{10ffff}$": "\u{2028}\u{ffff}\u{10ffff}\u{10ffff}\u{10000}\"\u{f}$\"" } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructHashMapOfOptionOfString>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructHashMapOfOptionOfString>>({ "value": null });
// @ts-expect-error: "value", "\"\\\u{461}\u{a}\u{10ffff}$", nullable
is<Output<typeof ipc.giveStructHashMapOfOptionOfString>>({ "value": { "\"\\\u{461}\u{a}\u{10ffff}$": undefined } });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructHashMapOfOptionOfString>>({ "value": { "\"\\\u{461}\u{a}\u{10ffff}$": "\u{2028}\u{ffff}\u{10ffff}\u{10ffff}\u{10000}\"\u{f}$\"" }, "noSuchMember": 1 });
is<Input<typeof ipc.takeStructHashMapOfOptionOfString>>({ "value": { "\"\\\u{461}\u{a}\u{10ffff}$": "\u{2028}\u{ffff}\u{10ffff}\u{10ffff}\u{10000}\"\u{f}$\"" } });
is<Input<typeof ipc.takeStructHashMapOfOptionOfString>>({ "value": { "-1": "constructor" } });
is<Input<typeof ipc.takeStructHashMapOfOptionOfString>>({ "value": { "\"\\\u{461}\u{a}\u{10ffff}$": "\u{2028}\u{ffff}\u{10ffff}\u{10ffff}\u{10000}\"\u{f}$\"" } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructHashMapOfOptionOfString>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructHashMapOfOptionOfString>>({ "value": null });
// @ts-expect-error: "value", "\"\\\u{461}\u{a}\u{10ffff}$", nullable
is<Input<typeof ipc.takeStructHashMapOfOptionOfString>>({ "value": { "\"\\\u{461}\u{a}\u{10ffff}$": undefined } });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructHashMapOfOptionOfString>>({ "value": { "\"\\\u{461}\u{a}\u{10ffff}$": "\u{2028}\u{ffff}\u{10ffff}\u{10ffff}\u{10000}\"\u{f}$\"" }, "noSuchMember": 1 });

// StructHashMapOfVecOfI64
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\"": [3817072444498877863n, 9007199254740992n, 58719875n, -8763065075849012322n, 150222653667206149n] } });
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": [1054282195n] } });
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\"": [3817072444498877863n, 9007199254740992n, 58719875n, -8763065075849012322n, 150222653667206149n] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({});
// @ts-expect-error: "value", "\"", an array
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\"": null } });
// @ts-expect-error: "value", "\"", [1], a bigint
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\"": [3817072444498877863n, "1", 58719875n, -8763065075849012322n, 150222653667206149n] } });
// @ts-expect-error: "value", "\"", [3], a bigint
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\"": [3817072444498877863n, 9007199254740992n, 58719875n, 1, 150222653667206149n] } });
// @ts-expect-error: "value", "\"", [4], a bigint
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\"": [3817072444498877863n, 9007199254740992n, 58719875n, -8763065075849012322n, null] } });
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\"": [3817072444498877863n, 9007199254740992n, 58719875n, -8763065075849012322n, 150222653667206149n] } });
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": [1054282195n] } });
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\"": [3817072444498877863n, 9007199254740992n, 58719875n, -8763065075849012322n, 150222653667206149n] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({});
// @ts-expect-error: "value", "\"", an array
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\"": null } });
// @ts-expect-error: "value", "\"", [1], a bigint
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\"": [3817072444498877863n, "1", 58719875n, -8763065075849012322n, 150222653667206149n] } });
// @ts-expect-error: "value", "\"", [3], a bigint
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\"": [3817072444498877863n, 9007199254740992n, 58719875n, 1, 150222653667206149n] } });
// @ts-expect-error: "value", "\"", [4], a bigint
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\"": [3817072444498877863n, 9007199254740992n, 58719875n, -8763065075849012322n, null] } });

// StructHashMapOfArrayOfBytes
is<Output<typeof ipc.giveStructHashMapOfArrayOfBytes>>({ "value": { "</script>": [new Uint8Array([211]), new Uint8Array([202, 190, 3, 87, 95]), new Uint8Array([36, 202])] } });
is<Output<typeof ipc.giveStructHashMapOfArrayOfBytes>>({ "value": { "$": [new Uint8Array([176, 162]), new Uint8Array([118, 60]), new Uint8Array([183, 209])] } });
is<Output<typeof ipc.giveStructHashMapOfArrayOfBytes>>({ "value": { "</script>": [new Uint8Array([211]), new Uint8Array([202, 190, 3, 87, 95]), new Uint8Array([36, 202])] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructHashMapOfArrayOfBytes>>({});
// @ts-expect-error: "value", "</script>", a tuple
is<Output<typeof ipc.giveStructHashMapOfArrayOfBytes>>({ "value": { "</script>": [new Uint8Array([211]), new Uint8Array([202, 190, 3, 87, 95]), new Uint8Array([36, 202]), null] } });
// @ts-expect-error: "value", "</script>", [0], bytes
is<Output<typeof ipc.giveStructHashMapOfArrayOfBytes>>({ "value": { "</script>": [null, new Uint8Array([202, 190, 3, 87, 95]), new Uint8Array([36, 202])] } });
// @ts-expect-error: "value", "</script>", [2], bytes
is<Output<typeof ipc.giveStructHashMapOfArrayOfBytes>>({ "value": { "</script>": [new Uint8Array([211]), new Uint8Array([202, 190, 3, 87, 95]), [1, 2]] } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructHashMapOfArrayOfBytes>>(null);
is<Input<typeof ipc.takeStructHashMapOfArrayOfBytes>>({ "value": { "</script>": [new Uint8Array([211]), new Uint8Array([202, 190, 3, 87, 95]), new Uint8Array([36, 202])] } });
is<Input<typeof ipc.takeStructHashMapOfArrayOfBytes>>({ "value": { "$": [new Uint8Array([176, 162]), new Uint8Array([118, 60]), new Uint8Array([183, 209])] } });
is<Input<typeof ipc.takeStructHashMapOfArrayOfBytes>>({ "value": { "</script>": [new Uint8Array([211]), new Uint8Array([202, 190, 3, 87, 95]), new Uint8Array([36, 202])] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructHashMapOfArrayOfBytes>>({});
// @ts-expect-error: "value", "</script>", a tuple
is<Input<typeof ipc.takeStructHashMapOfArrayOfBytes>>({ "value": { "</script>": [new Uint8Array([211]), new Uint8Array([202, 190, 3, 87, 95]), new Uint8Array([36, 202]), null] } });
// @ts-expect-error: "value", "</script>", [0], bytes
is<Input<typeof ipc.takeStructHashMapOfArrayOfBytes>>({ "value": { "</script>": [null, new Uint8Array([202, 190, 3, 87, 95]), new Uint8Array([36, 202])] } });
// @ts-expect-error: "value", "</script>", [2], bytes
is<Input<typeof ipc.takeStructHashMapOfArrayOfBytes>>({ "value": { "</script>": [new Uint8Array([211]), new Uint8Array([202, 190, 3, 87, 95]), [1, 2]] } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructHashMapOfArrayOfBytes>>(null);

// StructHashMapOfPairOfString
is<Output<typeof ipc.giveStructHashMapOfPairOfString>>({ "value": { "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$": ["constructor", true] } });
is<Output<typeof ipc.giveStructHashMapOfPairOfString>>({ "value": { "poxkouh": ["swwqzoteop", true] } });
is<Output<typeof ipc.giveStructHashMapOfPairOfString>>({ "value": { "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$": ["constructor", true] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructHashMapOfPairOfString>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructHashMapOfPairOfString>>({ "value": [] });
// @ts-expect-error: "value", "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$", [0], a string
is<Output<typeof ipc.giveStructHashMapOfPairOfString>>({ "value": { "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$": [1, true] } });
// @ts-expect-error: "value", "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$", [1], a boolean
is<Output<typeof ipc.giveStructHashMapOfPairOfString>>({ "value": { "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$": ["constructor", null] } });
is<Input<typeof ipc.takeStructHashMapOfPairOfString>>({ "value": { "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$": ["constructor", true] } });
is<Input<typeof ipc.takeStructHashMapOfPairOfString>>({ "value": { "poxkouh": ["swwqzoteop", true] } });
is<Input<typeof ipc.takeStructHashMapOfPairOfString>>({ "value": { "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$": ["constructor", true] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructHashMapOfPairOfString>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructHashMapOfPairOfString>>({ "value": [] });
// @ts-expect-error: "value", "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$", [0], a string
is<Input<typeof ipc.takeStructHashMapOfPairOfString>>({ "value": { "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$": [1, true] } });
// @ts-expect-error: "value", "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$", [1], a boolean
is<Input<typeof ipc.takeStructHashMapOfPairOfString>>({ "value": { "\u{10ffff}\u{0}\u{10000}\u{2028}\u{10e915}\u{a5d1}\u{9c}\u{10ffff}\u{ffff}$": ["constructor", null] } });

// StructHashMapOfHashMapOfI64
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": { "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}": { "chi": -215848490931956516n } } });
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": { "": { "rfyvnhadhnx": -1313819087326268624n } } });
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": { "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}": { "chi": -215848490931956516n } } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": [] });
// @ts-expect-error: "value", "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}", an object
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": { "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}": [] } });
// @ts-expect-error: "value", "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}", "chi", a bigint
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": { "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}": { "chi": null } } });
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": { "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}": { "chi": -215848490931956516n } } });
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": { "": { "rfyvnhadhnx": -1313819087326268624n } } });
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": { "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}": { "chi": -215848490931956516n } } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": [] });
// @ts-expect-error: "value", "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}", an object
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": { "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}": [] } });
// @ts-expect-error: "value", "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}", "chi", a bigint
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": { "C\"\u{10ffff}\u{2028}\u{0}$\u{ca620}\u{22338}\u{0}\u{2028}\u{39d}": { "chi": null } } });

// StructHashMapOfBTreeMapOfBytes
is<Output<typeof ipc.giveStructHashMapOfBtreeMapOfBytes>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": { "\"\\/\u{8}\u{9}\u{a}\u{d}": new Uint8Array([213, 119, 145, 104, 93]) } } });
is<Output<typeof ipc.giveStructHashMapOfBtreeMapOfBytes>>({ "value": { "constructor": { "$bytes": new Uint8Array([230, 117]) } } });
is<Output<typeof ipc.giveStructHashMapOfBtreeMapOfBytes>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": { "\"\\/\u{8}\u{9}\u{a}\u{d}": new Uint8Array([213, 119, 145, 104, 93]) } } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructHashMapOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructHashMapOfBtreeMapOfBytes>>({ "value": [] });
// @ts-expect-error: "value", "\"\\/\u{8}\u{9}\u{a}\u{d}", an object
is<Output<typeof ipc.giveStructHashMapOfBtreeMapOfBytes>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": [] } });
// @ts-expect-error: "value", "\"\\/\u{8}\u{9}\u{a}\u{d}", "\"\\/\u{8}\u{9}\u{a}\u{d}", bytes
is<Output<typeof ipc.giveStructHashMapOfBtreeMapOfBytes>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": { "\"\\/\u{8}\u{9}\u{a}\u{d}": null } } });
is<Input<typeof ipc.takeStructHashMapOfBtreeMapOfBytes>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": { "\"\\/\u{8}\u{9}\u{a}\u{d}": new Uint8Array([213, 119, 145, 104, 93]) } } });
is<Input<typeof ipc.takeStructHashMapOfBtreeMapOfBytes>>({ "value": { "constructor": { "$bytes": new Uint8Array([230, 117]) } } });
is<Input<typeof ipc.takeStructHashMapOfBtreeMapOfBytes>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": { "\"\\/\u{8}\u{9}\u{a}\u{d}": new Uint8Array([213, 119, 145, 104, 93]) } } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructHashMapOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructHashMapOfBtreeMapOfBytes>>({ "value": [] });
// @ts-expect-error: "value", "\"\\/\u{8}\u{9}\u{a}\u{d}", an object
is<Input<typeof ipc.takeStructHashMapOfBtreeMapOfBytes>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": [] } });
// @ts-expect-error: "value", "\"\\/\u{8}\u{9}\u{a}\u{d}", "\"\\/\u{8}\u{9}\u{a}\u{d}", bytes
is<Input<typeof ipc.takeStructHashMapOfBtreeMapOfBytes>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": { "\"\\/\u{8}\u{9}\u{a}\u{d}": null } } });

// StructBTreeMapOfOptionOfString
is<Output<typeof ipc.giveStructBtreeMapOfOptionOfString>>({ "value": { "-1": "\u{84f4}\u{6e1}\u{16fa}", "1e3": null, "constructor": null, "cvouyawo": "", "wimqqtx": "uqsvn" } });
is<Output<typeof ipc.giveStructBtreeMapOfOptionOfString>>({ "value": { "1e3": "1e3", "\u{9b}\u{10000}\u{ffff}": null } });
is<Output<typeof ipc.giveStructBtreeMapOfOptionOfString>>({ "value": { "-1": "\u{84f4}\u{6e1}\u{16fa}", "1e3": null, "constructor": null, "cvouyawo": "", "wimqqtx": "uqsvn" } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructBtreeMapOfOptionOfString>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructBtreeMapOfOptionOfString>>({ "value": [] });
// @ts-expect-error: "value", "1e3", nullable
is<Output<typeof ipc.giveStructBtreeMapOfOptionOfString>>({ "value": { "-1": "\u{84f4}\u{6e1}\u{16fa}", "1e3": undefined, "constructor": null, "cvouyawo": "", "wimqqtx": "uqsvn" } });
// @ts-expect-error: "value", "cvouyawo", a string
is<Output<typeof ipc.giveStructBtreeMapOfOptionOfString>>({ "value": { "-1": "\u{84f4}\u{6e1}\u{16fa}", "1e3": null, "constructor": null, "cvouyawo": 1, "wimqqtx": "uqsvn" } });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructBtreeMapOfOptionOfString>>({ "value": { "-1": "\u{84f4}\u{6e1}\u{16fa}", "1e3": null, "constructor": null, "cvouyawo": "", "wimqqtx": "uqsvn" }, "noSuchMember": 1 });
is<Input<typeof ipc.takeStructBtreeMapOfOptionOfString>>({ "value": { "-1": "\u{84f4}\u{6e1}\u{16fa}", "1e3": null, "constructor": null, "cvouyawo": "", "wimqqtx": "uqsvn" } });
is<Input<typeof ipc.takeStructBtreeMapOfOptionOfString>>({ "value": { "1e3": "1e3", "\u{9b}\u{10000}\u{ffff}": null } });
is<Input<typeof ipc.takeStructBtreeMapOfOptionOfString>>({ "value": { "-1": "\u{84f4}\u{6e1}\u{16fa}", "1e3": null, "constructor": null, "cvouyawo": "", "wimqqtx": "uqsvn" } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructBtreeMapOfOptionOfString>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructBtreeMapOfOptionOfString>>({ "value": [] });
// @ts-expect-error: "value", "1e3", nullable
is<Input<typeof ipc.takeStructBtreeMapOfOptionOfString>>({ "value": { "-1": "\u{84f4}\u{6e1}\u{16fa}", "1e3": undefined, "constructor": null, "cvouyawo": "", "wimqqtx": "uqsvn" } });
// @ts-expect-error: "value", "cvouyawo", a string
is<Input<typeof ipc.takeStructBtreeMapOfOptionOfString>>({ "value": { "-1": "\u{84f4}\u{6e1}\u{16fa}", "1e3": null, "constructor": null, "cvouyawo": 1, "wimqqtx": "uqsvn" } });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructBtreeMapOfOptionOfString>>({ "value": { "-1": "\u{84f4}\u{6e1}\u{16fa}", "1e3": null, "constructor": null, "cvouyawo": "", "wimqqtx": "uqsvn" }, "noSuchMember": 1 });

// StructBTreeMapOfVecOfI64
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": [-204832915n], "n": [], "sfedbarv": [9007199254740991n, 8014957806445n, 6994539046442714122n] } });
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "$$x": [-353625848988n, -3692724491535978969n], "\u{1f600}": [] } });
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": [-204832915n], "n": [], "sfedbarv": [9007199254740991n, 8014957806445n, 6994539046442714122n] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({});
// @ts-expect-error: "value", "iqynwo", an array
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": null, "n": [], "sfedbarv": [9007199254740991n, 8014957806445n, 6994539046442714122n] } });
// @ts-expect-error: "value", "n", an array
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": [-204832915n], "n": null, "sfedbarv": [9007199254740991n, 8014957806445n, 6994539046442714122n] } });
// @ts-expect-error: "value", "sfedbarv", [0], a bigint
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": [-204832915n], "n": [], "sfedbarv": [null, 8014957806445n, 6994539046442714122n] } });
// @ts-expect-error: "value", "sfedbarv", [2], a bigint
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": [-204832915n], "n": [], "sfedbarv": [9007199254740991n, 8014957806445n, "1"] } });
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": [-204832915n], "n": [], "sfedbarv": [9007199254740991n, 8014957806445n, 6994539046442714122n] } });
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "$$x": [-353625848988n, -3692724491535978969n], "\u{1f600}": [] } });
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": [-204832915n], "n": [], "sfedbarv": [9007199254740991n, 8014957806445n, 6994539046442714122n] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({});
// @ts-expect-error: "value", "iqynwo", an array
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": null, "n": [], "sfedbarv": [9007199254740991n, 8014957806445n, 6994539046442714122n] } });
// @ts-expect-error: "value", "n", an array
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": [-204832915n], "n": null, "sfedbarv": [9007199254740991n, 8014957806445n, 6994539046442714122n] } });
// @ts-expect-error: "value", "sfedbarv", [0], a bigint
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": [-204832915n], "n": [], "sfedbarv": [null, 8014957806445n, 6994539046442714122n] } });
// @ts-expect-error: "value", "sfedbarv", [2], a bigint
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "iqynwo": [-204832915n], "n": [], "sfedbarv": [9007199254740991n, 8014957806445n, "1"] } });

// StructBTreeMapOfArrayOfBytes
is<Output<typeof ipc.giveStructBtreeMapOfArrayOfBytes>>({ "value": { ["__proto__"]: [new Uint8Array([25, 213]), new Uint8Array([236, 144, 242]), new Uint8Array([])] } });
is<Output<typeof ipc.giveStructBtreeMapOfArrayOfBytes>>({ "value": { "toJSON": [new Uint8Array([158, 170]), new Uint8Array([44]), new Uint8Array([252, 88])] } });
is<Output<typeof ipc.giveStructBtreeMapOfArrayOfBytes>>({ "value": { ["__proto__"]: [new Uint8Array([25, 213]), new Uint8Array([236, 144, 242]), new Uint8Array([])] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructBtreeMapOfArrayOfBytes>>({});
// @ts-expect-error: "value", "__proto__", a tuple
is<Output<typeof ipc.giveStructBtreeMapOfArrayOfBytes>>({ "value": { ["__proto__"]: [new Uint8Array([25, 213]), new Uint8Array([236, 144, 242]), new Uint8Array([]), null] } });
// @ts-expect-error: "value", "__proto__", [0], bytes
is<Output<typeof ipc.giveStructBtreeMapOfArrayOfBytes>>({ "value": { ["__proto__"]: [null, new Uint8Array([236, 144, 242]), new Uint8Array([])] } });
// @ts-expect-error: "value", "__proto__", [2], bytes
is<Output<typeof ipc.giveStructBtreeMapOfArrayOfBytes>>({ "value": { ["__proto__"]: [new Uint8Array([25, 213]), new Uint8Array([236, 144, 242]), [1, 2]] } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructBtreeMapOfArrayOfBytes>>(null);
is<Input<typeof ipc.takeStructBtreeMapOfArrayOfBytes>>({ "value": { ["__proto__"]: [new Uint8Array([25, 213]), new Uint8Array([236, 144, 242]), new Uint8Array([])] } });
is<Input<typeof ipc.takeStructBtreeMapOfArrayOfBytes>>({ "value": { "toJSON": [new Uint8Array([158, 170]), new Uint8Array([44]), new Uint8Array([252, 88])] } });
is<Input<typeof ipc.takeStructBtreeMapOfArrayOfBytes>>({ "value": { ["__proto__"]: [new Uint8Array([25, 213]), new Uint8Array([236, 144, 242]), new Uint8Array([])] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructBtreeMapOfArrayOfBytes>>({});
// @ts-expect-error: "value", "__proto__", a tuple
is<Input<typeof ipc.takeStructBtreeMapOfArrayOfBytes>>({ "value": { ["__proto__"]: [new Uint8Array([25, 213]), new Uint8Array([236, 144, 242]), new Uint8Array([]), null] } });
// @ts-expect-error: "value", "__proto__", [0], bytes
is<Input<typeof ipc.takeStructBtreeMapOfArrayOfBytes>>({ "value": { ["__proto__"]: [null, new Uint8Array([236, 144, 242]), new Uint8Array([])] } });
// @ts-expect-error: "value", "__proto__", [2], bytes
is<Input<typeof ipc.takeStructBtreeMapOfArrayOfBytes>>({ "value": { ["__proto__"]: [new Uint8Array([25, 213]), new Uint8Array([236, 144, 242]), [1, 2]] } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructBtreeMapOfArrayOfBytes>>(null);

// StructBTreeMapOfPairOfString
is<Output<typeof ipc.giveStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", true], "\u{10000}\u{10000}$": ["(\"\u{10ffff}\u{d072a}\u{10000}\u{0}\"", true] } });
is<Output<typeof ipc.giveStructBtreeMapOfPairOfString>>({ "value": { "$$x": ["$bytes", true], "\u{10ffff}": ["asbhs", true] } });
is<Output<typeof ipc.giveStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", true], "\u{10000}\u{10000}$": ["(\"\u{10ffff}\u{d072a}\u{10000}\u{0}\"", true] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructBtreeMapOfPairOfString>>({});
// @ts-expect-error: "value", " a b ", a tuple
is<Output<typeof ipc.giveStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", true, null], "\u{10000}\u{10000}$": ["(\"\u{10ffff}\u{d072a}\u{10000}\u{0}\"", true] } });
// @ts-expect-error: "value", " a b ", [1], a boolean
is<Output<typeof ipc.giveStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", "true"], "\u{10000}\u{10000}$": ["(\"\u{10ffff}\u{d072a}\u{10000}\u{0}\"", true] } });
// @ts-expect-error: "value", "\u{10000}\u{10000}$", [0], a string
is<Output<typeof ipc.giveStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", true], "\u{10000}\u{10000}$": [1, true] } });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", true], "\u{10000}\u{10000}$": ["(\"\u{10ffff}\u{d072a}\u{10000}\u{0}\"", true] }, "noSuchMember": 1 });
is<Input<typeof ipc.takeStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", true], "\u{10000}\u{10000}$": ["(\"\u{10ffff}\u{d072a}\u{10000}\u{0}\"", true] } });
is<Input<typeof ipc.takeStructBtreeMapOfPairOfString>>({ "value": { "$$x": ["$bytes", true], "\u{10ffff}": ["asbhs", true] } });
is<Input<typeof ipc.takeStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", true], "\u{10000}\u{10000}$": ["(\"\u{10ffff}\u{d072a}\u{10000}\u{0}\"", true] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructBtreeMapOfPairOfString>>({});
// @ts-expect-error: "value", " a b ", a tuple
is<Input<typeof ipc.takeStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", true, null], "\u{10000}\u{10000}$": ["(\"\u{10ffff}\u{d072a}\u{10000}\u{0}\"", true] } });
// @ts-expect-error: "value", " a b ", [1], a boolean
is<Input<typeof ipc.takeStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", "true"], "\u{10000}\u{10000}$": ["(\"\u{10ffff}\u{d072a}\u{10000}\u{0}\"", true] } });
// @ts-expect-error: "value", "\u{10000}\u{10000}$", [0], a string
is<Input<typeof ipc.takeStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", true], "\u{10000}\u{10000}$": [1, true] } });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructBtreeMapOfPairOfString>>({ "value": { " a b ": ["constructor", true], "\u{10000}\u{10000}$": ["(\"\u{10ffff}\u{d072a}\u{10000}\u{0}\"", true] }, "noSuchMember": 1 });

// StructBTreeMapOfHashMapOfI64
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "</script>": {}, "\u{2028}\u{2028}\u{ffff}\\\u{10000}": { "\"\\\\\"\u{7c3a3}": -327105791115437189n } } });
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "gcyfsmhdgm": { "wspypytmuzs": 9223372036854775807n } } });
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "</script>": {}, "\u{2028}\u{2028}\u{ffff}\\\u{10000}": { "\"\\\\\"\u{7c3a3}": -327105791115437189n } } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": [] });
// @ts-expect-error: "value", "</script>", an object
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "</script>": [], "\u{2028}\u{2028}\u{ffff}\\\u{10000}": { "\"\\\\\"\u{7c3a3}": -327105791115437189n } } });
// @ts-expect-error: "value", "\u{2028}\u{2028}\u{ffff}\\\u{10000}", an object
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "</script>": {}, "\u{2028}\u{2028}\u{ffff}\\\u{10000}": [] } });
// @ts-expect-error: "value", "\u{2028}\u{2028}\u{ffff}\\\u{10000}", "\"\\\\\"\u{7c3a3}", a bigint
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "</script>": {}, "\u{2028}\u{2028}\u{ffff}\\\u{10000}": { "\"\\\\\"\u{7c3a3}": null } } });
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "</script>": {}, "\u{2028}\u{2028}\u{ffff}\\\u{10000}": { "\"\\\\\"\u{7c3a3}": -327105791115437189n } } });
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "gcyfsmhdgm": { "wspypytmuzs": 9223372036854775807n } } });
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "</script>": {}, "\u{2028}\u{2028}\u{ffff}\\\u{10000}": { "\"\\\\\"\u{7c3a3}": -327105791115437189n } } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": [] });
// @ts-expect-error: "value", "</script>", an object
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "</script>": [], "\u{2028}\u{2028}\u{ffff}\\\u{10000}": { "\"\\\\\"\u{7c3a3}": -327105791115437189n } } });
// @ts-expect-error: "value", "\u{2028}\u{2028}\u{ffff}\\\u{10000}", an object
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "</script>": {}, "\u{2028}\u{2028}\u{ffff}\\\u{10000}": [] } });
// @ts-expect-error: "value", "\u{2028}\u{2028}\u{ffff}\\\u{10000}", "\"\\\\\"\u{7c3a3}", a bigint
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "</script>": {}, "\u{2028}\u{2028}\u{ffff}\\\u{10000}": { "\"\\\\\"\u{7c3a3}": null } } });

// StructBTreeMapOfBTreeMapOfBytes
is<Output<typeof ipc.giveStructBtreeMapOfBtreeMapOfBytes>>({ "value": { "1e3": { "</script>": new Uint8Array([189, 138, 25]), "nuxmtynjnb": new Uint8Array([130, 233, 74]) } } });
is<Output<typeof ipc.giveStructBtreeMapOfBtreeMapOfBytes>>({ "value": { " a b ": { "xhcji": new Uint8Array([165, 58]) } } });
is<Output<typeof ipc.giveStructBtreeMapOfBtreeMapOfBytes>>({ "value": { "1e3": { "</script>": new Uint8Array([189, 138, 25]), "nuxmtynjnb": new Uint8Array([130, 233, 74]) } } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructBtreeMapOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructBtreeMapOfBtreeMapOfBytes>>({ "value": [] });
// @ts-expect-error: "value", "1e3", an object
is<Output<typeof ipc.giveStructBtreeMapOfBtreeMapOfBytes>>({ "value": { "1e3": [] } });
// @ts-expect-error: "value", "1e3", "</script>", bytes
is<Output<typeof ipc.giveStructBtreeMapOfBtreeMapOfBytes>>({ "value": { "1e3": { "</script>": null, "nuxmtynjnb": new Uint8Array([130, 233, 74]) } } });
// @ts-expect-error: "value", "1e3", "nuxmtynjnb", bytes
is<Output<typeof ipc.giveStructBtreeMapOfBtreeMapOfBytes>>({ "value": { "1e3": { "</script>": new Uint8Array([189, 138, 25]), "nuxmtynjnb": null } } });
is<Input<typeof ipc.takeStructBtreeMapOfBtreeMapOfBytes>>({ "value": { "1e3": { "</script>": new Uint8Array([189, 138, 25]), "nuxmtynjnb": new Uint8Array([130, 233, 74]) } } });
is<Input<typeof ipc.takeStructBtreeMapOfBtreeMapOfBytes>>({ "value": { " a b ": { "xhcji": new Uint8Array([165, 58]) } } });
is<Input<typeof ipc.takeStructBtreeMapOfBtreeMapOfBytes>>({ "value": { "1e3": { "</script>": new Uint8Array([189, 138, 25]), "nuxmtynjnb": new Uint8Array([130, 233, 74]) } } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructBtreeMapOfBtreeMapOfBytes>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructBtreeMapOfBtreeMapOfBytes>>({ "value": [] });
// @ts-expect-error: "value", "1e3", an object
is<Input<typeof ipc.takeStructBtreeMapOfBtreeMapOfBytes>>({ "value": { "1e3": [] } });
// @ts-expect-error: "value", "1e3", "</script>", bytes
is<Input<typeof ipc.takeStructBtreeMapOfBtreeMapOfBytes>>({ "value": { "1e3": { "</script>": null, "nuxmtynjnb": new Uint8Array([130, 233, 74]) } } });
// @ts-expect-error: "value", "1e3", "nuxmtynjnb", bytes
is<Input<typeof ipc.takeStructBtreeMapOfBtreeMapOfBytes>>({ "value": { "1e3": { "</script>": new Uint8Array([189, 138, 25]), "nuxmtynjnb": null } } });

// KeyedByString
is<Output<typeof ipc.giveKeyedByString>>({ "\"\"\u{ffff}\u{10ffff}": -8469315380300577676n, "toJSON": -53082n, "\u{b5}\\\u{ffff}\u{10000}": 132607946624013485n });
is<Output<typeof ipc.giveKeyedByString>>({ "</script>": -7610674995n, "yhtuuwpxjy": 9007199254740992n });
is<Output<typeof ipc.giveKeyedByString>>({ "\"\"\u{ffff}\u{10ffff}": -8469315380300577676n, "toJSON": -53082n, "\u{b5}\\\u{ffff}\u{10000}": 132607946624013485n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByString>>(1);
// @ts-expect-error: "\"\"\u{ffff}\u{10ffff}", a bigint
is<Output<typeof ipc.giveKeyedByString>>({ "\"\"\u{ffff}\u{10ffff}": 1, "toJSON": -53082n, "\u{b5}\\\u{ffff}\u{10000}": 132607946624013485n });
// @ts-expect-error: "toJSON", a bigint
is<Output<typeof ipc.giveKeyedByString>>({ "\"\"\u{ffff}\u{10ffff}": -8469315380300577676n, "toJSON": 1, "\u{b5}\\\u{ffff}\u{10000}": 132607946624013485n });
// @ts-expect-error: "\u{b5}\\\u{ffff}\u{10000}", a bigint
is<Output<typeof ipc.giveKeyedByString>>({ "\"\"\u{ffff}\u{10ffff}": -8469315380300577676n, "toJSON": -53082n, "\u{b5}\\\u{ffff}\u{10000}": 1 });
is<Input<typeof ipc.takeKeyedByString>>({ "\"\"\u{ffff}\u{10ffff}": -8469315380300577676n, "toJSON": -53082n, "\u{b5}\\\u{ffff}\u{10000}": 132607946624013485n });
is<Input<typeof ipc.takeKeyedByString>>({ "</script>": -7610674995n, "yhtuuwpxjy": 9007199254740992n });
is<Input<typeof ipc.takeKeyedByString>>({ "\"\"\u{ffff}\u{10ffff}": -8469315380300577676n, "toJSON": -53082n, "\u{b5}\\\u{ffff}\u{10000}": 132607946624013485n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByString>>(1);
// @ts-expect-error: "\"\"\u{ffff}\u{10ffff}", a bigint
is<Input<typeof ipc.takeKeyedByString>>({ "\"\"\u{ffff}\u{10ffff}": 1, "toJSON": -53082n, "\u{b5}\\\u{ffff}\u{10000}": 132607946624013485n });
// @ts-expect-error: "toJSON", a bigint
is<Input<typeof ipc.takeKeyedByString>>({ "\"\"\u{ffff}\u{10ffff}": -8469315380300577676n, "toJSON": 1, "\u{b5}\\\u{ffff}\u{10000}": 132607946624013485n });
// @ts-expect-error: "\u{b5}\\\u{ffff}\u{10000}", a bigint
is<Input<typeof ipc.takeKeyedByString>>({ "\"\"\u{ffff}\u{10ffff}": -8469315380300577676n, "toJSON": -53082n, "\u{b5}\\\u{ffff}\u{10000}": 1 });

// KeyedByCowStr
is<Output<typeof ipc.giveKeyedByCowStr>>({ "\u{2028}\u{2028}\u{ffff}\u{10000}\u{10ffff}\u{2028}\u{10ffff}\u{2028}\\\u{620}": 62258 });
is<Output<typeof ipc.giveKeyedByCowStr>>({ "prbxdsj": 54551 });
is<Output<typeof ipc.giveKeyedByCowStr>>({ "\u{2028}\u{2028}\u{ffff}\u{10000}\u{10ffff}\u{2028}\u{10ffff}\u{2028}\\\u{620}": 62258 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByCowStr>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByCowStr>>([]);
// @ts-expect-error: "\u{2028}\u{2028}\u{ffff}\u{10000}\u{10ffff}\u{2028}\u{10ffff}\u{2028}\\\u{620}", a number
is<Output<typeof ipc.giveKeyedByCowStr>>({ "\u{2028}\u{2028}\u{ffff}\u{10000}\u{10ffff}\u{2028}\u{10ffff}\u{2028}\\\u{620}": 1n });
is<Input<typeof ipc.takeKeyedByCowStr>>({ "\u{2028}\u{2028}\u{ffff}\u{10000}\u{10ffff}\u{2028}\u{10ffff}\u{2028}\\\u{620}": 62258 });
is<Input<typeof ipc.takeKeyedByCowStr>>({ "prbxdsj": 54551 });
is<Input<typeof ipc.takeKeyedByCowStr>>({ "\u{2028}\u{2028}\u{ffff}\u{10000}\u{10ffff}\u{2028}\u{10ffff}\u{2028}\\\u{620}": 62258 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByCowStr>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByCowStr>>([]);
// @ts-expect-error: "\u{2028}\u{2028}\u{ffff}\u{10000}\u{10ffff}\u{2028}\u{10ffff}\u{2028}\\\u{620}", a number
is<Input<typeof ipc.takeKeyedByCowStr>>({ "\u{2028}\u{2028}\u{ffff}\u{10000}\u{10ffff}\u{2028}\u{10ffff}\u{2028}\\\u{620}": 1n });

// KeyedByArcStr
is<Output<typeof ipc.giveKeyedByArcStr>>({ "$": new Uint8Array([88, 86, 79]), "qgbk": new Uint8Array([13, 151]), "xdaztgdaalu": new Uint8Array([4, 21]) });
is<Output<typeof ipc.giveKeyedByArcStr>>({ "\u{2028}\u{2029}": new Uint8Array([9, 5, 94, 103, 251]) });
is<Output<typeof ipc.giveKeyedByArcStr>>({ "$": new Uint8Array([88, 86, 79]), "qgbk": new Uint8Array([13, 151]), "xdaztgdaalu": new Uint8Array([4, 21]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByArcStr>>(1);
// @ts-expect-error: "$", bytes
is<Output<typeof ipc.giveKeyedByArcStr>>({ "$": [1, 2], "qgbk": new Uint8Array([13, 151]), "xdaztgdaalu": new Uint8Array([4, 21]) });
// @ts-expect-error: "qgbk", bytes
is<Output<typeof ipc.giveKeyedByArcStr>>({ "$": new Uint8Array([88, 86, 79]), "qgbk": [1, 2], "xdaztgdaalu": new Uint8Array([4, 21]) });
// @ts-expect-error: "xdaztgdaalu", bytes
is<Output<typeof ipc.giveKeyedByArcStr>>({ "$": new Uint8Array([88, 86, 79]), "qgbk": new Uint8Array([13, 151]), "xdaztgdaalu": [1, 2] });
is<Input<typeof ipc.takeKeyedByArcStr>>({ "$": new Uint8Array([88, 86, 79]), "qgbk": new Uint8Array([13, 151]), "xdaztgdaalu": new Uint8Array([4, 21]) });
is<Input<typeof ipc.takeKeyedByArcStr>>({ "\u{2028}\u{2029}": new Uint8Array([9, 5, 94, 103, 251]) });
is<Input<typeof ipc.takeKeyedByArcStr>>({ "$": new Uint8Array([88, 86, 79]), "qgbk": new Uint8Array([13, 151]), "xdaztgdaalu": new Uint8Array([4, 21]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByArcStr>>(1);
// @ts-expect-error: "$", bytes
is<Input<typeof ipc.takeKeyedByArcStr>>({ "$": [1, 2], "qgbk": new Uint8Array([13, 151]), "xdaztgdaalu": new Uint8Array([4, 21]) });
// @ts-expect-error: "qgbk", bytes
is<Input<typeof ipc.takeKeyedByArcStr>>({ "$": new Uint8Array([88, 86, 79]), "qgbk": [1, 2], "xdaztgdaalu": new Uint8Array([4, 21]) });
// @ts-expect-error: "xdaztgdaalu", bytes
is<Input<typeof ipc.takeKeyedByArcStr>>({ "$": new Uint8Array([88, 86, 79]), "qgbk": new Uint8Array([13, 151]), "xdaztgdaalu": [1, 2] });

// KeyedByPathBuf
is<Output<typeof ipc.giveKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": 725145145393823473n });
is<Output<typeof ipc.giveKeyedByPathBuf>>({ "wlsy": -816507980317771587n });
is<Output<typeof ipc.giveKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": 725145145393823473n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByPathBuf>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByPathBuf>>([]);
// @ts-expect-error: "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}", a bigint
is<Output<typeof ipc.giveKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": "1" });
is<Input<typeof ipc.takeKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": 725145145393823473n });
is<Input<typeof ipc.takeKeyedByPathBuf>>({ "wlsy": -816507980317771587n });
is<Input<typeof ipc.takeKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": 725145145393823473n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByPathBuf>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByPathBuf>>([]);
// @ts-expect-error: "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}", a bigint
is<Input<typeof ipc.takeKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": "1" });

// KeyedByChar
is<Output<typeof ipc.giveKeyedByChar>>({ "\u{2028}": 62187, "\u{ffff}": 36521, "\u{10000}": 65535, "\u{8a444}": 18803, "\u{100869}": 19857 });
is<Output<typeof ipc.giveKeyedByChar>>({ "!": 63210, "\u{8dc}": 43448 });
is<Output<typeof ipc.giveKeyedByChar>>({ "\u{2028}": 62187, "\u{ffff}": 36521, "\u{10000}": 65535, "\u{8a444}": 18803, "\u{100869}": 19857 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByChar>>(1);
// @ts-expect-error: "\u{2028}", a number
is<Output<typeof ipc.giveKeyedByChar>>({ "\u{2028}": 1n, "\u{ffff}": 36521, "\u{10000}": 65535, "\u{8a444}": 18803, "\u{100869}": 19857 });
// @ts-expect-error: "\u{ffff}", a number
is<Output<typeof ipc.giveKeyedByChar>>({ "\u{2028}": 62187, "\u{ffff}": null, "\u{10000}": 65535, "\u{8a444}": 18803, "\u{100869}": 19857 });
// @ts-expect-error: "\u{8a444}", a number
is<Output<typeof ipc.giveKeyedByChar>>({ "\u{2028}": 62187, "\u{ffff}": 36521, "\u{10000}": 65535, "\u{8a444}": "1", "\u{100869}": 19857 });
// @ts-expect-error: "\u{100869}", a number
is<Output<typeof ipc.giveKeyedByChar>>({ "\u{2028}": 62187, "\u{ffff}": 36521, "\u{10000}": 65535, "\u{8a444}": 18803, "\u{100869}": 1n });
is<Input<typeof ipc.takeKeyedByChar>>({ "\u{2028}": 62187, "\u{ffff}": 36521, "\u{10000}": 65535, "\u{8a444}": 18803, "\u{100869}": 19857 });
is<Input<typeof ipc.takeKeyedByChar>>({ "!": 63210, "\u{8dc}": 43448 });
is<Input<typeof ipc.takeKeyedByChar>>({ "\u{2028}": 62187, "\u{ffff}": 36521, "\u{10000}": 65535, "\u{8a444}": 18803, "\u{100869}": 19857 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByChar>>(1);
// @ts-expect-error: "\u{2028}", a number
is<Input<typeof ipc.takeKeyedByChar>>({ "\u{2028}": 1n, "\u{ffff}": 36521, "\u{10000}": 65535, "\u{8a444}": 18803, "\u{100869}": 19857 });
// @ts-expect-error: "\u{ffff}", a number
is<Input<typeof ipc.takeKeyedByChar>>({ "\u{2028}": 62187, "\u{ffff}": null, "\u{10000}": 65535, "\u{8a444}": 18803, "\u{100869}": 19857 });
// @ts-expect-error: "\u{8a444}", a number
is<Input<typeof ipc.takeKeyedByChar>>({ "\u{2028}": 62187, "\u{ffff}": 36521, "\u{10000}": 65535, "\u{8a444}": "1", "\u{100869}": 19857 });
// @ts-expect-error: "\u{100869}", a number
is<Input<typeof ipc.takeKeyedByChar>>({ "\u{2028}": 62187, "\u{ffff}": 36521, "\u{10000}": 65535, "\u{8a444}": 18803, "\u{100869}": 1n });

// KeyedByBool
is<Output<typeof ipc.giveKeyedByBool>>({ "false": new Uint8Array([167, 246, 201, 168, 161]) });
is<Output<typeof ipc.giveKeyedByBool>>({ "false": new Uint8Array([107, 72]) });
is<Output<typeof ipc.giveKeyedByBool>>({ "false": new Uint8Array([167, 246, 201, 168, 161]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByBool>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByBool>>([]);
// @ts-expect-error: "false", bytes
is<Output<typeof ipc.giveKeyedByBool>>({ "false": [1, 2] });
// @ts-expect-error: "false", bytes
is<Output<typeof ipc.giveKeyedByBool>>({ "false": null });
is<Input<typeof ipc.takeKeyedByBool>>({ "false": new Uint8Array([167, 246, 201, 168, 161]) });
is<Input<typeof ipc.takeKeyedByBool>>({ "false": new Uint8Array([107, 72]) });
is<Input<typeof ipc.takeKeyedByBool>>({ "false": new Uint8Array([167, 246, 201, 168, 161]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByBool>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByBool>>([]);
// @ts-expect-error: "false", bytes
is<Input<typeof ipc.takeKeyedByBool>>({ "false": [1, 2] });
// @ts-expect-error: "false", bytes
is<Input<typeof ipc.takeKeyedByBool>>({ "false": null });

// KeyedByI8
is<Output<typeof ipc.giveKeyedByI8>>({ "-127": 6673747917645408889n, "-29": 0n, "-5": -187995612n, "-96": -6786996251948203251n, "0": -7591758231221782729n });
is<Output<typeof ipc.giveKeyedByI8>>({ "-44": 9007199254740992n, "-57": 739931102366n });
is<Output<typeof ipc.giveKeyedByI8>>({ "-127": 6673747917645408889n, "-29": 0n, "-5": -187995612n, "-96": -6786996251948203251n, "0": -7591758231221782729n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByI8>>(1);
// @ts-expect-error: "-127", a bigint
is<Output<typeof ipc.giveKeyedByI8>>({ "-127": "1", "-29": 0n, "-5": -187995612n, "-96": -6786996251948203251n, "0": -7591758231221782729n });
// @ts-expect-error: "-29", a bigint
is<Output<typeof ipc.giveKeyedByI8>>({ "-127": 6673747917645408889n, "-29": null, "-5": -187995612n, "-96": -6786996251948203251n, "0": -7591758231221782729n });
// @ts-expect-error: "-96", a bigint
is<Output<typeof ipc.giveKeyedByI8>>({ "-127": 6673747917645408889n, "-29": 0n, "-5": -187995612n, "-96": 1, "0": -7591758231221782729n });
// @ts-expect-error: "0", a bigint
is<Output<typeof ipc.giveKeyedByI8>>({ "-127": 6673747917645408889n, "-29": 0n, "-5": -187995612n, "-96": -6786996251948203251n, "0": "1" });
is<Input<typeof ipc.takeKeyedByI8>>({ "-127": 6673747917645408889n, "-29": 0n, "-5": -187995612n, "-96": -6786996251948203251n, "0": -7591758231221782729n });
is<Input<typeof ipc.takeKeyedByI8>>({ "-44": 9007199254740992n, "-57": 739931102366n });
is<Input<typeof ipc.takeKeyedByI8>>({ "-127": 6673747917645408889n, "-29": 0n, "-5": -187995612n, "-96": -6786996251948203251n, "0": -7591758231221782729n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByI8>>(1);
// @ts-expect-error: "-127", a bigint
is<Input<typeof ipc.takeKeyedByI8>>({ "-127": "1", "-29": 0n, "-5": -187995612n, "-96": -6786996251948203251n, "0": -7591758231221782729n });
// @ts-expect-error: "-29", a bigint
is<Input<typeof ipc.takeKeyedByI8>>({ "-127": 6673747917645408889n, "-29": null, "-5": -187995612n, "-96": -6786996251948203251n, "0": -7591758231221782729n });
// @ts-expect-error: "-96", a bigint
is<Input<typeof ipc.takeKeyedByI8>>({ "-127": 6673747917645408889n, "-29": 0n, "-5": -187995612n, "-96": 1, "0": -7591758231221782729n });
// @ts-expect-error: "0", a bigint
is<Input<typeof ipc.takeKeyedByI8>>({ "-127": 6673747917645408889n, "-29": 0n, "-5": -187995612n, "-96": -6786996251948203251n, "0": "1" });

// KeyedByI16
is<Output<typeof ipc.giveKeyedByI16>>({ "-32768": 52523 });
is<Output<typeof ipc.giveKeyedByI16>>({ "15245": 34202 });
is<Output<typeof ipc.giveKeyedByI16>>({ "-32768": 52523 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByI16>>(1);
// @ts-expect-error: a key
is<Output<typeof ipc.giveKeyedByI16>>({ "-32768": 52523, "no such key": 52523 });
// @ts-expect-error: "-32768", a number
is<Output<typeof ipc.giveKeyedByI16>>({ "-32768": 1n });
is<Input<typeof ipc.takeKeyedByI16>>({ "-32768": 52523 });
is<Input<typeof ipc.takeKeyedByI16>>({ "15245": 34202 });
is<Input<typeof ipc.takeKeyedByI16>>({ "-32768": 52523 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByI16>>(1);
// @ts-expect-error: a key
is<Input<typeof ipc.takeKeyedByI16>>({ "-32768": 52523, "no such key": 52523 });
// @ts-expect-error: "-32768", a number
is<Input<typeof ipc.takeKeyedByI16>>({ "-32768": 1n });

// KeyedByI32
is<Output<typeof ipc.giveKeyedByI32>>({ "-1717349466": new Uint8Array([216, 111]), "435677033": new Uint8Array([149, 40]), "848311557": new Uint8Array([]) });
is<Output<typeof ipc.giveKeyedByI32>>({ "-178027476": new Uint8Array([152, 229, 51]) });
is<Output<typeof ipc.giveKeyedByI32>>({ "-1717349466": new Uint8Array([216, 111]), "435677033": new Uint8Array([149, 40]), "848311557": new Uint8Array([]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByI32>>(1);
// @ts-expect-error: "-1717349466", bytes
is<Output<typeof ipc.giveKeyedByI32>>({ "-1717349466": [1, 2], "435677033": new Uint8Array([149, 40]), "848311557": new Uint8Array([]) });
// @ts-expect-error: "435677033", bytes
is<Output<typeof ipc.giveKeyedByI32>>({ "-1717349466": new Uint8Array([216, 111]), "435677033": [1, 2], "848311557": new Uint8Array([]) });
// @ts-expect-error: "848311557", bytes
is<Output<typeof ipc.giveKeyedByI32>>({ "-1717349466": new Uint8Array([216, 111]), "435677033": new Uint8Array([149, 40]), "848311557": [1, 2] });
is<Input<typeof ipc.takeKeyedByI32>>({ "-1717349466": new Uint8Array([216, 111]), "435677033": new Uint8Array([149, 40]), "848311557": new Uint8Array([]) });
is<Input<typeof ipc.takeKeyedByI32>>({ "-178027476": new Uint8Array([152, 229, 51]) });
is<Input<typeof ipc.takeKeyedByI32>>({ "-1717349466": new Uint8Array([216, 111]), "435677033": new Uint8Array([149, 40]), "848311557": new Uint8Array([]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByI32>>(1);
// @ts-expect-error: "-1717349466", bytes
is<Input<typeof ipc.takeKeyedByI32>>({ "-1717349466": [1, 2], "435677033": new Uint8Array([149, 40]), "848311557": new Uint8Array([]) });
// @ts-expect-error: "435677033", bytes
is<Input<typeof ipc.takeKeyedByI32>>({ "-1717349466": new Uint8Array([216, 111]), "435677033": [1, 2], "848311557": new Uint8Array([]) });
// @ts-expect-error: "848311557", bytes
is<Input<typeof ipc.takeKeyedByI32>>({ "-1717349466": new Uint8Array([216, 111]), "435677033": new Uint8Array([149, 40]), "848311557": [1, 2] });

// KeyedByU8
is<Output<typeof ipc.giveKeyedByU8>>({ "128": -6669501848658539679n });
is<Output<typeof ipc.giveKeyedByU8>>({ "16": -9007199254740992n });
is<Output<typeof ipc.giveKeyedByU8>>({ "128": -6669501848658539679n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByU8>>(1);
// @ts-expect-error: a key
is<Output<typeof ipc.giveKeyedByU8>>({ "128": -6669501848658539679n, "no such key": -6669501848658539679n });
// @ts-expect-error: "128", a bigint
is<Output<typeof ipc.giveKeyedByU8>>({ "128": "1" });
is<Input<typeof ipc.takeKeyedByU8>>({ "128": -6669501848658539679n });
is<Input<typeof ipc.takeKeyedByU8>>({ "16": -9007199254740992n });
is<Input<typeof ipc.takeKeyedByU8>>({ "128": -6669501848658539679n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByU8>>(1);
// @ts-expect-error: a key
is<Input<typeof ipc.takeKeyedByU8>>({ "128": -6669501848658539679n, "no such key": -6669501848658539679n });
// @ts-expect-error: "128", a bigint
is<Input<typeof ipc.takeKeyedByU8>>({ "128": "1" });

// KeyedByU16
is<Output<typeof ipc.giveKeyedByU16>>({ "25391": 5085, "34403": 31874, "34504": 64578, "37126": 2111, "54533": 44461 });
is<Output<typeof ipc.giveKeyedByU16>>({ "36859": 0, "4412": 59058 });
is<Output<typeof ipc.giveKeyedByU16>>({ "25391": 5085, "34403": 31874, "34504": 64578, "37126": 2111, "54533": 44461 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByU16>>(1);
// @ts-expect-error: "25391", a number
is<Output<typeof ipc.giveKeyedByU16>>({ "25391": 1n, "34403": 31874, "34504": 64578, "37126": 2111, "54533": 44461 });
// @ts-expect-error: "34403", a number
is<Output<typeof ipc.giveKeyedByU16>>({ "25391": 5085, "34403": null, "34504": 64578, "37126": 2111, "54533": 44461 });
// @ts-expect-error: "37126", a number
is<Output<typeof ipc.giveKeyedByU16>>({ "25391": 5085, "34403": 31874, "34504": 64578, "37126": "1", "54533": 44461 });
// @ts-expect-error: "54533", a number
is<Output<typeof ipc.giveKeyedByU16>>({ "25391": 5085, "34403": 31874, "34504": 64578, "37126": 2111, "54533": 1n });
is<Input<typeof ipc.takeKeyedByU16>>({ "25391": 5085, "34403": 31874, "34504": 64578, "37126": 2111, "54533": 44461 });
is<Input<typeof ipc.takeKeyedByU16>>({ "36859": 0, "4412": 59058 });
is<Input<typeof ipc.takeKeyedByU16>>({ "25391": 5085, "34403": 31874, "34504": 64578, "37126": 2111, "54533": 44461 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByU16>>(1);
// @ts-expect-error: "25391", a number
is<Input<typeof ipc.takeKeyedByU16>>({ "25391": 1n, "34403": 31874, "34504": 64578, "37126": 2111, "54533": 44461 });
// @ts-expect-error: "34403", a number
is<Input<typeof ipc.takeKeyedByU16>>({ "25391": 5085, "34403": null, "34504": 64578, "37126": 2111, "54533": 44461 });
// @ts-expect-error: "37126", a number
is<Input<typeof ipc.takeKeyedByU16>>({ "25391": 5085, "34403": 31874, "34504": 64578, "37126": "1", "54533": 44461 });
// @ts-expect-error: "54533", a number
is<Input<typeof ipc.takeKeyedByU16>>({ "25391": 5085, "34403": 31874, "34504": 64578, "37126": 2111, "54533": 1n });

// KeyedByU32
is<Output<typeof ipc.giveKeyedByU32>>({ "2795003739": new Uint8Array([211, 154, 162, 118, 142]) });
is<Output<typeof ipc.giveKeyedByU32>>({ "4005360399": new Uint8Array([197]) });
is<Output<typeof ipc.giveKeyedByU32>>({ "2795003739": new Uint8Array([211, 154, 162, 118, 142]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByU32>>(1);
// @ts-expect-error: a key
is<Output<typeof ipc.giveKeyedByU32>>({ "2795003739": new Uint8Array([211, 154, 162, 118, 142]), "no such key": new Uint8Array([211, 154, 162, 118, 142]) });
// @ts-expect-error: "2795003739", bytes
is<Output<typeof ipc.giveKeyedByU32>>({ "2795003739": "AQI=" });
is<Input<typeof ipc.takeKeyedByU32>>({ "2795003739": new Uint8Array([211, 154, 162, 118, 142]) });
is<Input<typeof ipc.takeKeyedByU32>>({ "4005360399": new Uint8Array([197]) });
is<Input<typeof ipc.takeKeyedByU32>>({ "2795003739": new Uint8Array([211, 154, 162, 118, 142]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByU32>>(1);
// @ts-expect-error: a key
is<Input<typeof ipc.takeKeyedByU32>>({ "2795003739": new Uint8Array([211, 154, 162, 118, 142]), "no such key": new Uint8Array([211, 154, 162, 118, 142]) });
// @ts-expect-error: "2795003739", bytes
is<Input<typeof ipc.takeKeyedByU32>>({ "2795003739": "AQI=" });

// KeyedByNonZeroU32
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": -9007199254740993n, "2798157568": -437041792347096031n, "4294962199": -33288n, "527479934": 1494898216n });
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1131652794": 0n, "3444808595": -9007199254740993n });
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": -9007199254740993n, "2798157568": -437041792347096031n, "4294962199": -33288n, "527479934": 1494898216n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByNonZeroU32>>(1);
// @ts-expect-error: "1", a bigint
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": 1, "2798157568": -437041792347096031n, "4294962199": -33288n, "527479934": 1494898216n });
// @ts-expect-error: "2798157568", a bigint
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": -9007199254740993n, "2798157568": 1, "4294962199": -33288n, "527479934": 1494898216n });
// @ts-expect-error: "4294962199", a bigint
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": -9007199254740993n, "2798157568": -437041792347096031n, "4294962199": 1, "527479934": 1494898216n });
// @ts-expect-error: "527479934", a bigint
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": -9007199254740993n, "2798157568": -437041792347096031n, "4294962199": -33288n, "527479934": 1 });
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": -9007199254740993n, "2798157568": -437041792347096031n, "4294962199": -33288n, "527479934": 1494898216n });
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1131652794": 0n, "3444808595": -9007199254740993n });
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": -9007199254740993n, "2798157568": -437041792347096031n, "4294962199": -33288n, "527479934": 1494898216n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByNonZeroU32>>(1);
// @ts-expect-error: "1", a bigint
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": 1, "2798157568": -437041792347096031n, "4294962199": -33288n, "527479934": 1494898216n });
// @ts-expect-error: "2798157568", a bigint
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": -9007199254740993n, "2798157568": 1, "4294962199": -33288n, "527479934": 1494898216n });
// @ts-expect-error: "4294962199", a bigint
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": -9007199254740993n, "2798157568": -437041792347096031n, "4294962199": 1, "527479934": 1494898216n });
// @ts-expect-error: "527479934", a bigint
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": -9007199254740993n, "2798157568": -437041792347096031n, "4294962199": -33288n, "527479934": 1 });

// KeyedByI64
is<Output<typeof ipc.giveKeyedByI64>>({ "-9156070800827645322": 33672 });
is<Output<typeof ipc.giveKeyedByI64>>({ "-9007199254740991": 10866 });
is<Output<typeof ipc.giveKeyedByI64>>({ "-9156070800827645322": 33672 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByI64>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByI64>>([]);
// @ts-expect-error: "-9156070800827645322", a number
is<Output<typeof ipc.giveKeyedByI64>>({ "-9156070800827645322": "1" });
// @ts-expect-error: "-9156070800827645322", a number
is<Output<typeof ipc.giveKeyedByI64>>({ "-9156070800827645322": null });
is<Input<typeof ipc.takeKeyedByI64>>({ "-9156070800827645322": 33672 });
is<Input<typeof ipc.takeKeyedByI64>>({ "-9007199254740991": 10866 });
is<Input<typeof ipc.takeKeyedByI64>>({ "-9156070800827645322": 33672 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByI64>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByI64>>([]);
// @ts-expect-error: "-9156070800827645322", a number
is<Input<typeof ipc.takeKeyedByI64>>({ "-9156070800827645322": "1" });
// @ts-expect-error: "-9156070800827645322", a number
is<Input<typeof ipc.takeKeyedByI64>>({ "-9156070800827645322": null });

// KeyedByU64
is<Output<typeof ipc.giveKeyedByU64>>({ "11595316112876753257": new Uint8Array([152, 75]), "18446744073709551613": new Uint8Array([153, 234, 205, 104, 101]) });
is<Output<typeof ipc.giveKeyedByU64>>({ "0": new Uint8Array([228]), "18446744073709551570": new Uint8Array([13]) });
is<Output<typeof ipc.giveKeyedByU64>>({ "11595316112876753257": new Uint8Array([152, 75]), "18446744073709551613": new Uint8Array([153, 234, 205, 104, 101]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByU64>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByU64>>([]);
// @ts-expect-error: "11595316112876753257", bytes
is<Output<typeof ipc.giveKeyedByU64>>({ "11595316112876753257": [1, 2], "18446744073709551613": new Uint8Array([153, 234, 205, 104, 101]) });
// @ts-expect-error: "11595316112876753257", bytes
is<Output<typeof ipc.giveKeyedByU64>>({ "11595316112876753257": null, "18446744073709551613": new Uint8Array([153, 234, 205, 104, 101]) });
// @ts-expect-error: "18446744073709551613", bytes
is<Output<typeof ipc.giveKeyedByU64>>({ "11595316112876753257": new Uint8Array([152, 75]), "18446744073709551613": "AQI=" });
is<Input<typeof ipc.takeKeyedByU64>>({ "11595316112876753257": new Uint8Array([152, 75]), "18446744073709551613": new Uint8Array([153, 234, 205, 104, 101]) });
is<Input<typeof ipc.takeKeyedByU64>>({ "0": new Uint8Array([228]), "18446744073709551570": new Uint8Array([13]) });
is<Input<typeof ipc.takeKeyedByU64>>({ "11595316112876753257": new Uint8Array([152, 75]), "18446744073709551613": new Uint8Array([153, 234, 205, 104, 101]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByU64>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByU64>>([]);
// @ts-expect-error: "11595316112876753257", bytes
is<Input<typeof ipc.takeKeyedByU64>>({ "11595316112876753257": [1, 2], "18446744073709551613": new Uint8Array([153, 234, 205, 104, 101]) });
// @ts-expect-error: "11595316112876753257", bytes
is<Input<typeof ipc.takeKeyedByU64>>({ "11595316112876753257": null, "18446744073709551613": new Uint8Array([153, 234, 205, 104, 101]) });
// @ts-expect-error: "18446744073709551613", bytes
is<Input<typeof ipc.takeKeyedByU64>>({ "11595316112876753257": new Uint8Array([152, 75]), "18446744073709551613": "AQI=" });

// KeyedByUsize
is<Output<typeof ipc.giveKeyedByUsize>>({ "18446744073709551611": -1671060843240660288n });
is<Output<typeof ipc.giveKeyedByUsize>>({ "18446744073673023592": -1628728771596n });
is<Output<typeof ipc.giveKeyedByUsize>>({ "18446744073709551611": -1671060843240660288n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByUsize>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByUsize>>([]);
// @ts-expect-error: "18446744073709551611", a bigint
is<Output<typeof ipc.giveKeyedByUsize>>({ "18446744073709551611": 1 });
// @ts-expect-error: "18446744073709551611", a bigint
is<Output<typeof ipc.giveKeyedByUsize>>({ "18446744073709551611": null });
is<Input<typeof ipc.takeKeyedByUsize>>({ "18446744073709551611": -1671060843240660288n });
is<Input<typeof ipc.takeKeyedByUsize>>({ "18446744073673023592": -1628728771596n });
is<Input<typeof ipc.takeKeyedByUsize>>({ "18446744073709551611": -1671060843240660288n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByUsize>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByUsize>>([]);
// @ts-expect-error: "18446744073709551611", a bigint
is<Input<typeof ipc.takeKeyedByUsize>>({ "18446744073709551611": 1 });
// @ts-expect-error: "18446744073709551611", a bigint
is<Input<typeof ipc.takeKeyedByUsize>>({ "18446744073709551611": null });

// KeyedByI128
is<Output<typeof ipc.giveKeyedByI128>>({ "-23453448197395878660826962": 47073, "-4928653500268434904": 65289, "9357070985468381775248662437496456": 54546 });
is<Output<typeof ipc.giveKeyedByI128>>({ "-214671482504960007462400797458100": 31676 });
is<Output<typeof ipc.giveKeyedByI128>>({ "-23453448197395878660826962": 47073, "-4928653500268434904": 65289, "9357070985468381775248662437496456": 54546 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByI128>>(1);
// @ts-expect-error: a key
is<Output<typeof ipc.giveKeyedByI128>>({ "-23453448197395878660826962": 47073, "-4928653500268434904": 65289, "9357070985468381775248662437496456": 54546, "no such key": 47073 });
// @ts-expect-error: "-23453448197395878660826962", a number
is<Output<typeof ipc.giveKeyedByI128>>({ "-23453448197395878660826962": null, "-4928653500268434904": 65289, "9357070985468381775248662437496456": 54546 });
// @ts-expect-error: "-4928653500268434904", a number
is<Output<typeof ipc.giveKeyedByI128>>({ "-23453448197395878660826962": 47073, "-4928653500268434904": null, "9357070985468381775248662437496456": 54546 });
// @ts-expect-error: "9357070985468381775248662437496456", a number
is<Output<typeof ipc.giveKeyedByI128>>({ "-23453448197395878660826962": 47073, "-4928653500268434904": 65289, "9357070985468381775248662437496456": null });
is<Input<typeof ipc.takeKeyedByI128>>({ "-23453448197395878660826962": 47073, "-4928653500268434904": 65289, "9357070985468381775248662437496456": 54546 });
is<Input<typeof ipc.takeKeyedByI128>>({ "-214671482504960007462400797458100": 31676 });
is<Input<typeof ipc.takeKeyedByI128>>({ "-23453448197395878660826962": 47073, "-4928653500268434904": 65289, "9357070985468381775248662437496456": 54546 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByI128>>(1);
// @ts-expect-error: a key
is<Input<typeof ipc.takeKeyedByI128>>({ "-23453448197395878660826962": 47073, "-4928653500268434904": 65289, "9357070985468381775248662437496456": 54546, "no such key": 47073 });
// @ts-expect-error: "-23453448197395878660826962", a number
is<Input<typeof ipc.takeKeyedByI128>>({ "-23453448197395878660826962": null, "-4928653500268434904": 65289, "9357070985468381775248662437496456": 54546 });
// @ts-expect-error: "-4928653500268434904", a number
is<Input<typeof ipc.takeKeyedByI128>>({ "-23453448197395878660826962": 47073, "-4928653500268434904": null, "9357070985468381775248662437496456": 54546 });
// @ts-expect-error: "9357070985468381775248662437496456", a number
is<Input<typeof ipc.takeKeyedByI128>>({ "-23453448197395878660826962": 47073, "-4928653500268434904": 65289, "9357070985468381775248662437496456": null });

// KeyedByU128
is<Output<typeof ipc.giveKeyedByU128>>({ "340282366920277510964011771040592869292": new Uint8Array([104, 247, 239, 206, 139]) });
is<Output<typeof ipc.giveKeyedByU128>>({ "18446744073709551616": new Uint8Array([92, 52]) });
is<Output<typeof ipc.giveKeyedByU128>>({ "340282366920277510964011771040592869292": new Uint8Array([104, 247, 239, 206, 139]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByU128>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByU128>>([]);
// @ts-expect-error: "340282366920277510964011771040592869292", bytes
is<Output<typeof ipc.giveKeyedByU128>>({ "340282366920277510964011771040592869292": [1, 2] });
// @ts-expect-error: "340282366920277510964011771040592869292", bytes
is<Output<typeof ipc.giveKeyedByU128>>({ "340282366920277510964011771040592869292": null });
is<Input<typeof ipc.takeKeyedByU128>>({ "340282366920277510964011771040592869292": new Uint8Array([104, 247, 239, 206, 139]) });
is<Input<typeof ipc.takeKeyedByU128>>({ "18446744073709551616": new Uint8Array([92, 52]) });
is<Input<typeof ipc.takeKeyedByU128>>({ "340282366920277510964011771040592869292": new Uint8Array([104, 247, 239, 206, 139]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByU128>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByU128>>([]);
// @ts-expect-error: "340282366920277510964011771040592869292", bytes
is<Input<typeof ipc.takeKeyedByU128>>({ "340282366920277510964011771040592869292": [1, 2] });
// @ts-expect-error: "340282366920277510964011771040592869292", bytes
is<Input<typeof ipc.takeKeyedByU128>>({ "340282366920277510964011771040592869292": null });

// KeyedByBigIntU64
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073237152855": 3n, "18446744073298943764": -8055897334507607919n, "3643387138701611469": 9007199254740992n });
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "9405151579248921946": -3523370559184522599n });
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073237152855": 3n, "18446744073298943764": -8055897334507607919n, "3643387138701611469": 9007199254740992n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByBigIntU64>>(1);
// @ts-expect-error: a key
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073237152855": 3n, "18446744073298943764": -8055897334507607919n, "3643387138701611469": 9007199254740992n, "no such key": 3n });
// @ts-expect-error: "18446744073237152855", a bigint
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073237152855": null, "18446744073298943764": -8055897334507607919n, "3643387138701611469": 9007199254740992n });
// @ts-expect-error: "18446744073298943764", a bigint
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073237152855": 3n, "18446744073298943764": null, "3643387138701611469": 9007199254740992n });
// @ts-expect-error: "3643387138701611469", a bigint
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073237152855": 3n, "18446744073298943764": -8055897334507607919n, "3643387138701611469": null });
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073237152855": 3n, "18446744073298943764": -8055897334507607919n, "3643387138701611469": 9007199254740992n });
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "9405151579248921946": -3523370559184522599n });
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073237152855": 3n, "18446744073298943764": -8055897334507607919n, "3643387138701611469": 9007199254740992n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByBigIntU64>>(1);
// @ts-expect-error: a key
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073237152855": 3n, "18446744073298943764": -8055897334507607919n, "3643387138701611469": 9007199254740992n, "no such key": 3n });
// @ts-expect-error: "18446744073237152855", a bigint
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073237152855": null, "18446744073298943764": -8055897334507607919n, "3643387138701611469": 9007199254740992n });
// @ts-expect-error: "18446744073298943764", a bigint
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073237152855": 3n, "18446744073298943764": null, "3643387138701611469": 9007199254740992n });
// @ts-expect-error: "3643387138701611469", a bigint
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073237152855": 3n, "18446744073298943764": -8055897334507607919n, "3643387138701611469": null });

// KeyedByNumberI64
is<Output<typeof ipc.giveKeyedByNumberI64>>({ "-9007199254740991": 54832 });
is<Output<typeof ipc.giveKeyedByNumberI64>>({ "28041958690133": 32530 });
is<Output<typeof ipc.giveKeyedByNumberI64>>({ "-9007199254740991": 54832 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByNumberI64>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByNumberI64>>([]);
// @ts-expect-error: "-9007199254740991", a number
is<Output<typeof ipc.giveKeyedByNumberI64>>({ "-9007199254740991": "1" });
// @ts-expect-error: "-9007199254740991", a number
is<Output<typeof ipc.giveKeyedByNumberI64>>({ "-9007199254740991": null });
is<Input<typeof ipc.takeKeyedByNumberI64>>({ "-9007199254740991": 54832 });
is<Input<typeof ipc.takeKeyedByNumberI64>>({ "28041958690133": 32530 });
is<Input<typeof ipc.takeKeyedByNumberI64>>({ "-9007199254740991": 54832 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByNumberI64>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByNumberI64>>([]);
// @ts-expect-error: "-9007199254740991", a number
is<Input<typeof ipc.takeKeyedByNumberI64>>({ "-9007199254740991": "1" });
// @ts-expect-error: "-9007199254740991", a number
is<Input<typeof ipc.takeKeyedByNumberI64>>({ "-9007199254740991": null });

// KeyedByUuid
is<Output<typeof ipc.giveKeyedByUuid>>({ "00000000-0000-0000-0000-000000000000": new Uint8Array([234, 117, 40, 172, 239]) });
is<Output<typeof ipc.giveKeyedByUuid>>({ "00000000-0000-0000-0000-000000000000": new Uint8Array([118]) });
is<Output<typeof ipc.giveKeyedByUuid>>({ "00000000-0000-0000-0000-000000000000": new Uint8Array([234, 117, 40, 172, 239]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByUuid>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByUuid>>([]);
// @ts-expect-error: "00000000-0000-0000-0000-000000000000", bytes
is<Output<typeof ipc.giveKeyedByUuid>>({ "00000000-0000-0000-0000-000000000000": "AQI=" });
is<Input<typeof ipc.takeKeyedByUuid>>({ "00000000-0000-0000-0000-000000000000": new Uint8Array([234, 117, 40, 172, 239]) });
is<Input<typeof ipc.takeKeyedByUuid>>({ "00000000-0000-0000-0000-000000000000": new Uint8Array([118]) });
is<Input<typeof ipc.takeKeyedByUuid>>({ "00000000-0000-0000-0000-000000000000": new Uint8Array([234, 117, 40, 172, 239]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByUuid>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByUuid>>([]);
// @ts-expect-error: "00000000-0000-0000-0000-000000000000", bytes
is<Input<typeof ipc.takeKeyedByUuid>>({ "00000000-0000-0000-0000-000000000000": "AQI=" });

// KeyedByChronoDate
is<Output<typeof ipc.giveKeyedByChronoDate>>({ "1972-10-25": -8688943866190864722n });
is<Output<typeof ipc.giveKeyedByChronoDate>>({ "1970-01-01": 88428661149402997n });
is<Output<typeof ipc.giveKeyedByChronoDate>>({ "1972-10-25": -8688943866190864722n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByChronoDate>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByChronoDate>>([]);
// @ts-expect-error: "1972-10-25", a bigint
is<Output<typeof ipc.giveKeyedByChronoDate>>({ "1972-10-25": "1" });
is<Input<typeof ipc.takeKeyedByChronoDate>>({ "1972-10-25": -8688943866190864722n });
is<Input<typeof ipc.takeKeyedByChronoDate>>({ "1970-01-01": 88428661149402997n });
is<Input<typeof ipc.takeKeyedByChronoDate>>({ "1972-10-25": -8688943866190864722n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByChronoDate>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByChronoDate>>([]);
// @ts-expect-error: "1972-10-25", a bigint
is<Input<typeof ipc.takeKeyedByChronoDate>>({ "1972-10-25": "1" });

// KeyedByJiffDate
is<Output<typeof ipc.giveKeyedByJiffDate>>({ "0001-01-01": 39341, "1969-12-31": 31932, "1970-01-01": 52547, "6735-03-28": 14116, "9999-12-31": 62374 });
is<Output<typeof ipc.giveKeyedByJiffDate>>({ "0001-01-01": 25021, "7029-09-20": 1188 });
is<Output<typeof ipc.giveKeyedByJiffDate>>({ "0001-01-01": 39341, "1969-12-31": 31932, "1970-01-01": 52547, "6735-03-28": 14116, "9999-12-31": 62374 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByJiffDate>>(1);
// @ts-expect-error: "0001-01-01", a number
is<Output<typeof ipc.giveKeyedByJiffDate>>({ "0001-01-01": 1n, "1969-12-31": 31932, "1970-01-01": 52547, "6735-03-28": 14116, "9999-12-31": 62374 });
// @ts-expect-error: "1969-12-31", a number
is<Output<typeof ipc.giveKeyedByJiffDate>>({ "0001-01-01": 39341, "1969-12-31": null, "1970-01-01": 52547, "6735-03-28": 14116, "9999-12-31": 62374 });
// @ts-expect-error: "6735-03-28", a number
is<Output<typeof ipc.giveKeyedByJiffDate>>({ "0001-01-01": 39341, "1969-12-31": 31932, "1970-01-01": 52547, "6735-03-28": "1", "9999-12-31": 62374 });
// @ts-expect-error: "9999-12-31", a number
is<Output<typeof ipc.giveKeyedByJiffDate>>({ "0001-01-01": 39341, "1969-12-31": 31932, "1970-01-01": 52547, "6735-03-28": 14116, "9999-12-31": 1n });
is<Input<typeof ipc.takeKeyedByJiffDate>>({ "0001-01-01": 39341, "1969-12-31": 31932, "1970-01-01": 52547, "6735-03-28": 14116, "9999-12-31": 62374 });
is<Input<typeof ipc.takeKeyedByJiffDate>>({ "0001-01-01": 25021, "7029-09-20": 1188 });
is<Input<typeof ipc.takeKeyedByJiffDate>>({ "0001-01-01": 39341, "1969-12-31": 31932, "1970-01-01": 52547, "6735-03-28": 14116, "9999-12-31": 62374 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByJiffDate>>(1);
// @ts-expect-error: "0001-01-01", a number
is<Input<typeof ipc.takeKeyedByJiffDate>>({ "0001-01-01": 1n, "1969-12-31": 31932, "1970-01-01": 52547, "6735-03-28": 14116, "9999-12-31": 62374 });
// @ts-expect-error: "1969-12-31", a number
is<Input<typeof ipc.takeKeyedByJiffDate>>({ "0001-01-01": 39341, "1969-12-31": null, "1970-01-01": 52547, "6735-03-28": 14116, "9999-12-31": 62374 });
// @ts-expect-error: "6735-03-28", a number
is<Input<typeof ipc.takeKeyedByJiffDate>>({ "0001-01-01": 39341, "1969-12-31": 31932, "1970-01-01": 52547, "6735-03-28": "1", "9999-12-31": 62374 });
// @ts-expect-error: "9999-12-31", a number
is<Input<typeof ipc.takeKeyedByJiffDate>>({ "0001-01-01": 39341, "1969-12-31": 31932, "1970-01-01": 52547, "6735-03-28": 14116, "9999-12-31": 1n });

// KeyedByIpv4Addr
is<Output<typeof ipc.giveKeyedByIpv4Addr>>({ "193.251.64.35": new Uint8Array([213, 224, 157, 250, 195]) });
is<Output<typeof ipc.giveKeyedByIpv4Addr>>({ "173.36.14.14": new Uint8Array([2, 114]) });
is<Output<typeof ipc.giveKeyedByIpv4Addr>>({ "193.251.64.35": new Uint8Array([213, 224, 157, 250, 195]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByIpv4Addr>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByIpv4Addr>>([]);
// @ts-expect-error: "193.251.64.35", bytes
is<Output<typeof ipc.giveKeyedByIpv4Addr>>({ "193.251.64.35": "AQI=" });
is<Input<typeof ipc.takeKeyedByIpv4Addr>>({ "193.251.64.35": new Uint8Array([213, 224, 157, 250, 195]) });
is<Input<typeof ipc.takeKeyedByIpv4Addr>>({ "173.36.14.14": new Uint8Array([2, 114]) });
is<Input<typeof ipc.takeKeyedByIpv4Addr>>({ "193.251.64.35": new Uint8Array([213, 224, 157, 250, 195]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByIpv4Addr>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByIpv4Addr>>([]);
// @ts-expect-error: "193.251.64.35", bytes
is<Input<typeof ipc.takeKeyedByIpv4Addr>>({ "193.251.64.35": "AQI=" });

// KeyedByKeyMode
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read": -1530577651142285316n, "read-write": -1629291433093676190n });
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read-write": 9223372036854775806n });
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read": -1530577651142285316n, "read-write": -1629291433093676190n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByKeyMode>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByKeyMode>>([]);
// @ts-expect-error: "read", a bigint
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read": 1, "read-write": -1629291433093676190n });
// @ts-expect-error: "read", a bigint
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read": null, "read-write": -1629291433093676190n });
// @ts-expect-error: "read-write", a bigint
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read": -1530577651142285316n, "read-write": "1" });
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read": -1530577651142285316n, "read-write": -1629291433093676190n });
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read-write": 9223372036854775806n });
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read": -1530577651142285316n, "read-write": -1629291433093676190n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByKeyMode>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByKeyMode>>([]);
// @ts-expect-error: "read", a bigint
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read": 1, "read-write": -1629291433093676190n });
// @ts-expect-error: "read", a bigint
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read": null, "read-write": -1629291433093676190n });
// @ts-expect-error: "read-write", a bigint
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read": -1530577651142285316n, "read-write": "1" });

// KeyedByKeyName
is<Output<typeof ipc.giveKeyedByKeyName>>({ "\u{2028}\u{c194}\u{10000}\u{2028}\u{10ffff}$\u{18e}\u{10ffff}\u{10ffff}\u{2028}": 3489 });
is<Output<typeof ipc.giveKeyedByKeyName>>({ "rqbabn": 53261 });
is<Output<typeof ipc.giveKeyedByKeyName>>({ "\u{2028}\u{c194}\u{10000}\u{2028}\u{10ffff}$\u{18e}\u{10ffff}\u{10ffff}\u{2028}": 3489 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByKeyName>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByKeyName>>([]);
// @ts-expect-error: "\u{2028}\u{c194}\u{10000}\u{2028}\u{10ffff}$\u{18e}\u{10ffff}\u{10ffff}\u{2028}", a number
is<Output<typeof ipc.giveKeyedByKeyName>>({ "\u{2028}\u{c194}\u{10000}\u{2028}\u{10ffff}$\u{18e}\u{10ffff}\u{10ffff}\u{2028}": 1n });
is<Input<typeof ipc.takeKeyedByKeyName>>({ "\u{2028}\u{c194}\u{10000}\u{2028}\u{10ffff}$\u{18e}\u{10ffff}\u{10ffff}\u{2028}": 3489 });
is<Input<typeof ipc.takeKeyedByKeyName>>({ "rqbabn": 53261 });
is<Input<typeof ipc.takeKeyedByKeyName>>({ "\u{2028}\u{c194}\u{10000}\u{2028}\u{10ffff}$\u{18e}\u{10ffff}\u{10ffff}\u{2028}": 3489 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByKeyName>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByKeyName>>([]);
// @ts-expect-error: "\u{2028}\u{c194}\u{10000}\u{2028}\u{10ffff}$\u{18e}\u{10ffff}\u{10ffff}\u{2028}", a number
is<Input<typeof ipc.takeKeyedByKeyName>>({ "\u{2028}\u{c194}\u{10000}\u{2028}\u{10ffff}$\u{18e}\u{10ffff}\u{10ffff}\u{2028}": 1n });

// KeyedByKeyId
is<Output<typeof ipc.giveKeyedByKeyId>>({ "0": new Uint8Array([239, 128]), "1": new Uint8Array([6, 98, 131]), "12900936658556394501": new Uint8Array([8, 154]) });
is<Output<typeof ipc.giveKeyedByKeyId>>({ "18446708765697238593": new Uint8Array([]), "2": new Uint8Array([116, 40, 205]) });
is<Output<typeof ipc.giveKeyedByKeyId>>({ "0": new Uint8Array([239, 128]), "1": new Uint8Array([6, 98, 131]), "12900936658556394501": new Uint8Array([8, 154]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByKeyId>>(1);
// @ts-expect-error: a key
is<Output<typeof ipc.giveKeyedByKeyId>>({ "0": new Uint8Array([239, 128]), "1": new Uint8Array([6, 98, 131]), "12900936658556394501": new Uint8Array([8, 154]), "no such key": new Uint8Array([239, 128]) });
// @ts-expect-error: "0", bytes
is<Output<typeof ipc.giveKeyedByKeyId>>({ "0": null, "1": new Uint8Array([6, 98, 131]), "12900936658556394501": new Uint8Array([8, 154]) });
// @ts-expect-error: "1", bytes
is<Output<typeof ipc.giveKeyedByKeyId>>({ "0": new Uint8Array([239, 128]), "1": null, "12900936658556394501": new Uint8Array([8, 154]) });
// @ts-expect-error: "12900936658556394501", bytes
is<Output<typeof ipc.giveKeyedByKeyId>>({ "0": new Uint8Array([239, 128]), "1": new Uint8Array([6, 98, 131]), "12900936658556394501": null });
is<Input<typeof ipc.takeKeyedByKeyId>>({ "0": new Uint8Array([239, 128]), "1": new Uint8Array([6, 98, 131]), "12900936658556394501": new Uint8Array([8, 154]) });
is<Input<typeof ipc.takeKeyedByKeyId>>({ "18446708765697238593": new Uint8Array([]), "2": new Uint8Array([116, 40, 205]) });
is<Input<typeof ipc.takeKeyedByKeyId>>({ "0": new Uint8Array([239, 128]), "1": new Uint8Array([6, 98, 131]), "12900936658556394501": new Uint8Array([8, 154]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByKeyId>>(1);
// @ts-expect-error: a key
is<Input<typeof ipc.takeKeyedByKeyId>>({ "0": new Uint8Array([239, 128]), "1": new Uint8Array([6, 98, 131]), "12900936658556394501": new Uint8Array([8, 154]), "no such key": new Uint8Array([239, 128]) });
// @ts-expect-error: "0", bytes
is<Input<typeof ipc.takeKeyedByKeyId>>({ "0": null, "1": new Uint8Array([6, 98, 131]), "12900936658556394501": new Uint8Array([8, 154]) });
// @ts-expect-error: "1", bytes
is<Input<typeof ipc.takeKeyedByKeyId>>({ "0": new Uint8Array([239, 128]), "1": null, "12900936658556394501": new Uint8Array([8, 154]) });
// @ts-expect-error: "12900936658556394501", bytes
is<Input<typeof ipc.takeKeyedByKeyId>>({ "0": new Uint8Array([239, 128]), "1": new Uint8Array([6, 98, 131]), "12900936658556394501": null });

// ExternalBool
is<Output<typeof ipc.giveExternalBool>>({ "Struct": { "other": false, "value": false } });
is<Output<typeof ipc.giveExternalBool>>({ "Tuple": [false, true] });
is<Output<typeof ipc.giveExternalBool>>({ "Struct": { "other": false, "value": false } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalBool>>({ "noSuchVariant": { "other": false, "value": false } });
// @ts-expect-error: "Struct", "value", which is missing
is<Output<typeof ipc.giveExternalBool>>({ "Struct": { "other": false } });
// @ts-expect-error: "Struct", "value", a boolean
is<Output<typeof ipc.giveExternalBool>>({ "Struct": { "other": false, "value": null } });
// @ts-expect-error: "Struct", "other", nullable
is<Output<typeof ipc.giveExternalBool>>({ "Struct": { "other": undefined, "value": false } });
is<Input<typeof ipc.takeExternalBool>>({ "Struct": { "other": false, "value": false } });
is<Input<typeof ipc.takeExternalBool>>({ "Tuple": [false, true] });
is<Input<typeof ipc.takeExternalBool>>({ "Struct": { "other": false, "value": false } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalBool>>({ "noSuchVariant": { "other": false, "value": false } });
// @ts-expect-error: "Struct", "value", which is missing
is<Input<typeof ipc.takeExternalBool>>({ "Struct": { "other": false } });
// @ts-expect-error: "Struct", "value", a boolean
is<Input<typeof ipc.takeExternalBool>>({ "Struct": { "other": false, "value": null } });

// ExternalU16
is<Output<typeof ipc.giveExternalU16>>({ "Struct": { "other": 56097, "value": 18877 } });
is<Output<typeof ipc.giveExternalU16>>({ "Tuple": [5882, false] });
is<Output<typeof ipc.giveExternalU16>>({ "Struct": { "other": 56097, "value": 18877 } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalU16>>({ "noSuchVariant": { "other": 56097, "value": 18877 } });
// @ts-expect-error: "Struct", "value", which is missing
is<Output<typeof ipc.giveExternalU16>>({ "Struct": { "other": 56097 } });
// @ts-expect-error: "Struct", "value", a number
is<Output<typeof ipc.giveExternalU16>>({ "Struct": { "other": 56097, "value": 1n } });
// @ts-expect-error: "Struct", "other", which is missing
is<Output<typeof ipc.giveExternalU16>>({ "Struct": { "value": 18877 } });
// @ts-expect-error: "Struct", "other", a number
is<Output<typeof ipc.giveExternalU16>>({ "Struct": { "other": "1", "value": 18877 } });
is<Input<typeof ipc.takeExternalU16>>({ "Struct": { "other": 56097, "value": 18877 } });
is<Input<typeof ipc.takeExternalU16>>({ "Tuple": [5882, false] });
is<Input<typeof ipc.takeExternalU16>>({ "Struct": { "other": 56097, "value": 18877 } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalU16>>({ "noSuchVariant": { "other": 56097, "value": 18877 } });
// @ts-expect-error: "Struct", "value", which is missing
is<Input<typeof ipc.takeExternalU16>>({ "Struct": { "other": 56097 } });
// @ts-expect-error: "Struct", "value", a number
is<Input<typeof ipc.takeExternalU16>>({ "Struct": { "other": 56097, "value": 1n } });
// @ts-expect-error: "Struct", "other", a number
is<Input<typeof ipc.takeExternalU16>>({ "Struct": { "other": "1", "value": 18877 } });

// ExternalI64
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "other": -122052873372113515n, "value": -3630477072993935895n } });
is<Output<typeof ipc.giveExternalI64>>({ "Tuple": [6292400220739147n, false] });
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "other": -122052873372113515n, "value": -3630477072993935895n } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalI64>>({ "noSuchVariant": { "other": -122052873372113515n, "value": -3630477072993935895n } });
// @ts-expect-error: "Struct", "value", which is missing
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "other": -122052873372113515n } });
// @ts-expect-error: "Struct", "value", a bigint
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "other": -122052873372113515n, "value": "1" } });
// @ts-expect-error: "Struct", "other", which is missing
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "value": -3630477072993935895n } });
// @ts-expect-error: "Struct", "other", a bigint
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "other": 1, "value": -3630477072993935895n } });
is<Input<typeof ipc.takeExternalI64>>({ "Struct": { "other": -122052873372113515n, "value": -3630477072993935895n } });
is<Input<typeof ipc.takeExternalI64>>({ "Tuple": [6292400220739147n, false] });
is<Input<typeof ipc.takeExternalI64>>({ "Struct": { "other": -122052873372113515n, "value": -3630477072993935895n } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalI64>>({ "noSuchVariant": { "other": -122052873372113515n, "value": -3630477072993935895n } });
// @ts-expect-error: "Struct", "value", which is missing
is<Input<typeof ipc.takeExternalI64>>({ "Struct": { "other": -122052873372113515n } });
// @ts-expect-error: "Struct", "value", a bigint
is<Input<typeof ipc.takeExternalI64>>({ "Struct": { "other": -122052873372113515n, "value": "1" } });
// @ts-expect-error: "Struct", "other", a bigint
is<Input<typeof ipc.takeExternalI64>>({ "Struct": { "other": 1, "value": -3630477072993935895n } });

// ExternalF64
is<Output<typeof ipc.giveExternalF64>>({ "Struct": { "other": 1.1411834174684242e+65, "value": -1.3303482602302954e-139 } });
is<Output<typeof ipc.giveExternalF64>>({ "Tuple": [6.68004412356778e+18, true] });
is<Output<typeof ipc.giveExternalF64>>({ "Struct": { "other": 1.1411834174684242e+65, "value": -1.3303482602302954e-139 } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalF64>>({ "noSuchVariant": { "other": 1.1411834174684242e+65, "value": -1.3303482602302954e-139 } });
// @ts-expect-error: "Struct", "value", which is missing
is<Output<typeof ipc.giveExternalF64>>({ "Struct": { "other": 1.1411834174684242e+65 } });
// @ts-expect-error: "Struct", "value", a number
is<Output<typeof ipc.giveExternalF64>>({ "Struct": { "other": 1.1411834174684242e+65, "value": 1n } });
// @ts-expect-error: "Struct", "other", which is missing
is<Output<typeof ipc.giveExternalF64>>({ "Struct": { "value": -1.3303482602302954e-139 } });
// @ts-expect-error: "Struct", "other", a number
is<Output<typeof ipc.giveExternalF64>>({ "Struct": { "other": "1", "value": -1.3303482602302954e-139 } });
is<Input<typeof ipc.takeExternalF64>>({ "Struct": { "other": 1.1411834174684242e+65, "value": -1.3303482602302954e-139 } });
is<Input<typeof ipc.takeExternalF64>>({ "Tuple": [6.68004412356778e+18, true] });
is<Input<typeof ipc.takeExternalF64>>({ "Struct": { "other": 1.1411834174684242e+65, "value": -1.3303482602302954e-139 } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalF64>>({ "noSuchVariant": { "other": 1.1411834174684242e+65, "value": -1.3303482602302954e-139 } });
// @ts-expect-error: "Struct", "value", which is missing
is<Input<typeof ipc.takeExternalF64>>({ "Struct": { "other": 1.1411834174684242e+65 } });
// @ts-expect-error: "Struct", "value", a number
is<Input<typeof ipc.takeExternalF64>>({ "Struct": { "other": 1.1411834174684242e+65, "value": 1n } });
// @ts-expect-error: "Struct", "other", a number
is<Input<typeof ipc.takeExternalF64>>({ "Struct": { "other": "1", "value": -1.3303482602302954e-139 } });

// ExternalString
is<Output<typeof ipc.giveExternalString>>({ "Struct": { "other": "\u{0}", "value": "$\\\u{0}\u{3053}\u{0}\u{1d5}\"\u{10ffff}\u{10ffff}\u{309}\u{12b7}" } });
is<Output<typeof ipc.giveExternalString>>({ "Tuple": ["__proto__", false] });
is<Output<typeof ipc.giveExternalString>>({ "Struct": { "other": "\u{0}", "value": "$\\\u{0}\u{3053}\u{0}\u{1d5}\"\u{10ffff}\u{10ffff}\u{309}\u{12b7}" } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalString>>({ "noSuchVariant": { "other": "\u{0}", "value": "$\\\u{0}\u{3053}\u{0}\u{1d5}\"\u{10ffff}\u{10ffff}\u{309}\u{12b7}" } });
// @ts-expect-error: "Struct", "value", which is missing
is<Output<typeof ipc.giveExternalString>>({ "Struct": { "other": "\u{0}" } });
// @ts-expect-error: "Struct", "value", a string
is<Output<typeof ipc.giveExternalString>>({ "Struct": { "other": "\u{0}", "value": null } });
// @ts-expect-error: "Struct", "other", nullable
is<Output<typeof ipc.giveExternalString>>({ "Struct": { "other": undefined, "value": "$\\\u{0}\u{3053}\u{0}\u{1d5}\"\u{10ffff}\u{10ffff}\u{309}\u{12b7}" } });
is<Input<typeof ipc.takeExternalString>>({ "Struct": { "other": "\u{0}", "value": "$\\\u{0}\u{3053}\u{0}\u{1d5}\"\u{10ffff}\u{10ffff}\u{309}\u{12b7}" } });
is<Input<typeof ipc.takeExternalString>>({ "Tuple": ["__proto__", false] });
is<Input<typeof ipc.takeExternalString>>({ "Struct": { "other": "\u{0}", "value": "$\\\u{0}\u{3053}\u{0}\u{1d5}\"\u{10ffff}\u{10ffff}\u{309}\u{12b7}" } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalString>>({ "noSuchVariant": { "other": "\u{0}", "value": "$\\\u{0}\u{3053}\u{0}\u{1d5}\"\u{10ffff}\u{10ffff}\u{309}\u{12b7}" } });
// @ts-expect-error: "Struct", "value", which is missing
is<Input<typeof ipc.takeExternalString>>({ "Struct": { "other": "\u{0}" } });
// @ts-expect-error: "Struct", "value", a string
is<Input<typeof ipc.takeExternalString>>({ "Struct": { "other": "\u{0}", "value": null } });

// ExternalBytes
is<Output<typeof ipc.giveExternalBytes>>({ "Struct": { "other": new Uint8Array([24, 243, 105, 126, 196]), "value": new Uint8Array([215, 26, 97]) } });
is<Output<typeof ipc.giveExternalBytes>>({ "Newtype": new Uint8Array([162, 36, 17]) });
is<Output<typeof ipc.giveExternalBytes>>({ "Struct": { "other": new Uint8Array([24, 243, 105, 126, 196]), "value": new Uint8Array([215, 26, 97]) } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalBytes>>({ "noSuchVariant": { "other": new Uint8Array([24, 243, 105, 126, 196]), "value": new Uint8Array([215, 26, 97]) } });
// @ts-expect-error: "Struct", "value", which is missing
is<Output<typeof ipc.giveExternalBytes>>({ "Struct": { "other": new Uint8Array([24, 243, 105, 126, 196]) } });
// @ts-expect-error: "Struct", "value", bytes
is<Output<typeof ipc.giveExternalBytes>>({ "Struct": { "other": new Uint8Array([24, 243, 105, 126, 196]), "value": "AQI=" } });
// @ts-expect-error: "Struct", "other", which is missing
is<Output<typeof ipc.giveExternalBytes>>({ "Struct": { "value": new Uint8Array([215, 26, 97]) } });
// @ts-expect-error: "Struct", "other", bytes
is<Output<typeof ipc.giveExternalBytes>>({ "Struct": { "other": [1, 2], "value": new Uint8Array([215, 26, 97]) } });
is<Input<typeof ipc.takeExternalBytes>>({ "Struct": { "other": new Uint8Array([24, 243, 105, 126, 196]), "value": new Uint8Array([215, 26, 97]) } });
is<Input<typeof ipc.takeExternalBytes>>({ "Newtype": new Uint8Array([162, 36, 17]) });
is<Input<typeof ipc.takeExternalBytes>>({ "Struct": { "other": new Uint8Array([24, 243, 105, 126, 196]), "value": new Uint8Array([215, 26, 97]) } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalBytes>>({ "noSuchVariant": { "other": new Uint8Array([24, 243, 105, 126, 196]), "value": new Uint8Array([215, 26, 97]) } });
// @ts-expect-error: "Struct", "value", which is missing
is<Input<typeof ipc.takeExternalBytes>>({ "Struct": { "other": new Uint8Array([24, 243, 105, 126, 196]) } });
// @ts-expect-error: "Struct", "value", bytes
is<Input<typeof ipc.takeExternalBytes>>({ "Struct": { "other": new Uint8Array([24, 243, 105, 126, 196]), "value": "AQI=" } });
// @ts-expect-error: "Struct", "other", bytes
is<Input<typeof ipc.takeExternalBytes>>({ "Struct": { "other": [1, 2], "value": new Uint8Array([215, 26, 97]) } });

// ExternalUuid
is<Output<typeof ipc.giveExternalUuid>>({ "Struct": { "other": "3ced8c2f-fe6e-252d-bc00-a4b64ad34874", "value": "9ba6f845-d844-4393-fca4-a6360010dc8a" } });
is<Output<typeof ipc.giveExternalUuid>>({ "Tuple": ["00000000-0000-0000-0000-000000000000", true] });
is<Output<typeof ipc.giveExternalUuid>>({ "Struct": { "other": "3ced8c2f-fe6e-252d-bc00-a4b64ad34874", "value": "9ba6f845-d844-4393-fca4-a6360010dc8a" } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalUuid>>({ "noSuchVariant": { "other": "3ced8c2f-fe6e-252d-bc00-a4b64ad34874", "value": "9ba6f845-d844-4393-fca4-a6360010dc8a" } });
// @ts-expect-error: "Struct", "value", which is missing
is<Output<typeof ipc.giveExternalUuid>>({ "Struct": { "other": "3ced8c2f-fe6e-252d-bc00-a4b64ad34874" } });
// @ts-expect-error: "Struct", "value", a string
is<Output<typeof ipc.giveExternalUuid>>({ "Struct": { "other": "3ced8c2f-fe6e-252d-bc00-a4b64ad34874", "value": null } });
// @ts-expect-error: "Struct", "other", nullable
is<Output<typeof ipc.giveExternalUuid>>({ "Struct": { "other": undefined, "value": "9ba6f845-d844-4393-fca4-a6360010dc8a" } });
is<Input<typeof ipc.takeExternalUuid>>({ "Struct": { "other": "3ced8c2f-fe6e-252d-bc00-a4b64ad34874", "value": "9ba6f845-d844-4393-fca4-a6360010dc8a" } });
is<Input<typeof ipc.takeExternalUuid>>({ "Tuple": ["00000000-0000-0000-0000-000000000000", true] });
is<Input<typeof ipc.takeExternalUuid>>({ "Struct": { "other": "3ced8c2f-fe6e-252d-bc00-a4b64ad34874", "value": "9ba6f845-d844-4393-fca4-a6360010dc8a" } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalUuid>>({ "noSuchVariant": { "other": "3ced8c2f-fe6e-252d-bc00-a4b64ad34874", "value": "9ba6f845-d844-4393-fca4-a6360010dc8a" } });
// @ts-expect-error: "Struct", "value", which is missing
is<Input<typeof ipc.takeExternalUuid>>({ "Struct": { "other": "3ced8c2f-fe6e-252d-bc00-a4b64ad34874" } });
// @ts-expect-error: "Struct", "value", a string
is<Input<typeof ipc.takeExternalUuid>>({ "Struct": { "other": "3ced8c2f-fe6e-252d-bc00-a4b64ad34874", "value": null } });

// InternalBool
is<Output<typeof ipc.giveInternalBool>>({ "kind": "Newtype", "other": false, "value": false });
is<Output<typeof ipc.giveInternalBool>>({ "kind": "Newtype", "other": true, "value": true });
is<Output<typeof ipc.giveInternalBool>>({ "kind": "Newtype", "other": false, "value": false });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveInternalBool>>({ "other": false, "value": false, "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveInternalBool>>({ "kind": "Newtype", "other": false });
// @ts-expect-error: "value", a boolean
is<Output<typeof ipc.giveInternalBool>>({ "kind": "Newtype", "other": false, "value": null });
// @ts-expect-error: "other", nullable
is<Output<typeof ipc.giveInternalBool>>({ "kind": "Newtype", "other": undefined, "value": false });
is<Input<typeof ipc.takeInternalBool>>({ "kind": "Newtype", "other": false, "value": false });
is<Input<typeof ipc.takeInternalBool>>({ "kind": "Newtype", "other": true, "value": true });
is<Input<typeof ipc.takeInternalBool>>({ "kind": "Newtype", "other": false, "value": false });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeInternalBool>>({ "other": false, "value": false, "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeInternalBool>>({ "kind": "Newtype", "other": false });
// @ts-expect-error: "value", a boolean
is<Input<typeof ipc.takeInternalBool>>({ "kind": "Newtype", "other": false, "value": null });

// InternalU16
is<Output<typeof ipc.giveInternalU16>>({ "kind": "Newtype", "other": 58468, "value": 10696 });
is<Output<typeof ipc.giveInternalU16>>({ "kind": "Struct", "other": null, "value": 41513 });
is<Output<typeof ipc.giveInternalU16>>({ "kind": "Newtype", "other": 58468, "value": 10696 });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveInternalU16>>({ "other": 58468, "value": 10696, "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveInternalU16>>({ "kind": "Newtype", "other": 58468 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveInternalU16>>({ "kind": "Newtype", "other": 58468, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveInternalU16>>({ "kind": "Newtype", "value": 10696 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveInternalU16>>({ "kind": "Newtype", "other": "1", "value": 10696 });
is<Input<typeof ipc.takeInternalU16>>({ "kind": "Newtype", "other": 58468, "value": 10696 });
is<Input<typeof ipc.takeInternalU16>>({ "kind": "Struct", "other": null, "value": 41513 });
is<Input<typeof ipc.takeInternalU16>>({ "kind": "Newtype", "other": 58468, "value": 10696 });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeInternalU16>>({ "other": 58468, "value": 10696, "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeInternalU16>>({ "kind": "Newtype", "other": 58468 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeInternalU16>>({ "kind": "Newtype", "other": 58468, "value": 1n });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeInternalU16>>({ "kind": "Newtype", "other": "1", "value": 10696 });

// InternalI64
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": -5883659165993844312n, "value": -5415598858696669312n });
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": 5730n, "value": -3400538229729376756n });
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": -5883659165993844312n, "value": -5415598858696669312n });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveInternalI64>>({ "other": -5883659165993844312n, "value": -5415598858696669312n, "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": -5883659165993844312n });
// @ts-expect-error: "value", a bigint
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": -5883659165993844312n, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "value": -5415598858696669312n });
// @ts-expect-error: "other", a bigint
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": 1, "value": -5415598858696669312n });
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": -5883659165993844312n, "value": -5415598858696669312n });
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": 5730n, "value": -3400538229729376756n });
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": -5883659165993844312n, "value": -5415598858696669312n });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeInternalI64>>({ "other": -5883659165993844312n, "value": -5415598858696669312n, "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": -5883659165993844312n });
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": -5883659165993844312n, "value": "1" });
// @ts-expect-error: "other", a bigint
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": 1, "value": -5415598858696669312n });

// InternalF64
is<Output<typeof ipc.giveInternalF64>>({ "kind": "Newtype", "other": -1.9256724731528138e+250, "value": 2.2250738585072014e-308 });
is<Output<typeof ipc.giveInternalF64>>({ "kind": "Struct", "other": null, "value": -1.8500913980092762e+133 });
is<Output<typeof ipc.giveInternalF64>>({ "kind": "Newtype", "other": -1.9256724731528138e+250, "value": 2.2250738585072014e-308 });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveInternalF64>>({ "other": -1.9256724731528138e+250, "value": 2.2250738585072014e-308, "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveInternalF64>>({ "kind": "Newtype", "other": -1.9256724731528138e+250 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveInternalF64>>({ "kind": "Newtype", "other": -1.9256724731528138e+250, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveInternalF64>>({ "kind": "Newtype", "value": 2.2250738585072014e-308 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveInternalF64>>({ "kind": "Newtype", "other": "1", "value": 2.2250738585072014e-308 });
is<Input<typeof ipc.takeInternalF64>>({ "kind": "Newtype", "other": -1.9256724731528138e+250, "value": 2.2250738585072014e-308 });
is<Input<typeof ipc.takeInternalF64>>({ "kind": "Struct", "other": null, "value": -1.8500913980092762e+133 });
is<Input<typeof ipc.takeInternalF64>>({ "kind": "Newtype", "other": -1.9256724731528138e+250, "value": 2.2250738585072014e-308 });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeInternalF64>>({ "other": -1.9256724731528138e+250, "value": 2.2250738585072014e-308, "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeInternalF64>>({ "kind": "Newtype", "other": -1.9256724731528138e+250 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeInternalF64>>({ "kind": "Newtype", "other": -1.9256724731528138e+250, "value": 1n });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeInternalF64>>({ "kind": "Newtype", "other": "1", "value": 2.2250738585072014e-308 });

// InternalString
is<Output<typeof ipc.giveInternalString>>({ "kind": "Newtype", "other": "\u{fffe}\u{10ffff}", "value": "\u{ffff}\u{0}\u{0}\u{12}\u{5e2f}\u{2028}\u{0}\u{d755}" });
is<Output<typeof ipc.giveInternalString>>({ "kind": "Struct", "other": null, "value": "\u{c7f06}" });
is<Output<typeof ipc.giveInternalString>>({ "kind": "Newtype", "other": "\u{fffe}\u{10ffff}", "value": "\u{ffff}\u{0}\u{0}\u{12}\u{5e2f}\u{2028}\u{0}\u{d755}" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveInternalString>>({ "other": "\u{fffe}\u{10ffff}", "value": "\u{ffff}\u{0}\u{0}\u{12}\u{5e2f}\u{2028}\u{0}\u{d755}", "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveInternalString>>({ "kind": "Newtype", "other": "\u{fffe}\u{10ffff}" });
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveInternalString>>({ "kind": "Newtype", "other": "\u{fffe}\u{10ffff}", "value": null });
// @ts-expect-error: "other", nullable
is<Output<typeof ipc.giveInternalString>>({ "kind": "Newtype", "other": undefined, "value": "\u{ffff}\u{0}\u{0}\u{12}\u{5e2f}\u{2028}\u{0}\u{d755}" });
is<Input<typeof ipc.takeInternalString>>({ "kind": "Newtype", "other": "\u{fffe}\u{10ffff}", "value": "\u{ffff}\u{0}\u{0}\u{12}\u{5e2f}\u{2028}\u{0}\u{d755}" });
is<Input<typeof ipc.takeInternalString>>({ "kind": "Struct", "other": null, "value": "\u{c7f06}" });
is<Input<typeof ipc.takeInternalString>>({ "kind": "Newtype", "other": "\u{fffe}\u{10ffff}", "value": "\u{ffff}\u{0}\u{0}\u{12}\u{5e2f}\u{2028}\u{0}\u{d755}" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeInternalString>>({ "other": "\u{fffe}\u{10ffff}", "value": "\u{ffff}\u{0}\u{0}\u{12}\u{5e2f}\u{2028}\u{0}\u{d755}", "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeInternalString>>({ "kind": "Newtype", "other": "\u{fffe}\u{10ffff}" });
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeInternalString>>({ "kind": "Newtype", "other": "\u{fffe}\u{10ffff}", "value": null });

// InternalBytes
is<Output<typeof ipc.giveInternalBytes>>({ "kind": "Struct", "other": new Uint8Array([128, 183, 230, 209, 121]), "value": new Uint8Array([129, 59]) });
is<Output<typeof ipc.giveInternalBytes>>({ "kind": "Struct", "other": new Uint8Array([115]), "value": new Uint8Array([111]) });
is<Output<typeof ipc.giveInternalBytes>>({ "kind": "Struct", "other": new Uint8Array([128, 183, 230, 209, 121]), "value": new Uint8Array([129, 59]) });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveInternalBytes>>({ "other": new Uint8Array([128, 183, 230, 209, 121]), "value": new Uint8Array([129, 59]), "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveInternalBytes>>({ "kind": "Struct", "other": new Uint8Array([128, 183, 230, 209, 121]) });
// @ts-expect-error: "value", bytes
is<Output<typeof ipc.giveInternalBytes>>({ "kind": "Struct", "other": new Uint8Array([128, 183, 230, 209, 121]), "value": "AQI=" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveInternalBytes>>({ "kind": "Struct", "value": new Uint8Array([129, 59]) });
// @ts-expect-error: "other", bytes
is<Output<typeof ipc.giveInternalBytes>>({ "kind": "Struct", "other": [1, 2], "value": new Uint8Array([129, 59]) });
is<Input<typeof ipc.takeInternalBytes>>({ "kind": "Struct", "other": new Uint8Array([128, 183, 230, 209, 121]), "value": new Uint8Array([129, 59]) });
is<Input<typeof ipc.takeInternalBytes>>({ "kind": "Struct", "other": new Uint8Array([115]), "value": new Uint8Array([111]) });
is<Input<typeof ipc.takeInternalBytes>>({ "kind": "Struct", "other": new Uint8Array([128, 183, 230, 209, 121]), "value": new Uint8Array([129, 59]) });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeInternalBytes>>({ "other": new Uint8Array([128, 183, 230, 209, 121]), "value": new Uint8Array([129, 59]), "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeInternalBytes>>({ "kind": "Struct", "other": new Uint8Array([128, 183, 230, 209, 121]) });
// @ts-expect-error: "value", bytes
is<Input<typeof ipc.takeInternalBytes>>({ "kind": "Struct", "other": new Uint8Array([128, 183, 230, 209, 121]), "value": "AQI=" });
// @ts-expect-error: "other", bytes
is<Input<typeof ipc.takeInternalBytes>>({ "kind": "Struct", "other": [1, 2], "value": new Uint8Array([129, 59]) });

// InternalUuid
is<Output<typeof ipc.giveInternalUuid>>({ "kind": "Newtype", "other": "61674da7-52a0-fea1-fee6-5555ffcda5b7", "value": "7c35cb31-bdc4-02b2-6a79-520f8ee7dcab" });
is<Output<typeof ipc.giveInternalUuid>>({ "kind": "Struct", "other": "92e31678-adf7-3392-a0c7-a8c7e94a810a", "value": "ffffffff-ffff-ffff-ffff-ffffffffffff" });
is<Output<typeof ipc.giveInternalUuid>>({ "kind": "Newtype", "other": "61674da7-52a0-fea1-fee6-5555ffcda5b7", "value": "7c35cb31-bdc4-02b2-6a79-520f8ee7dcab" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveInternalUuid>>({ "other": "61674da7-52a0-fea1-fee6-5555ffcda5b7", "value": "7c35cb31-bdc4-02b2-6a79-520f8ee7dcab", "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveInternalUuid>>({ "kind": "Newtype", "other": "61674da7-52a0-fea1-fee6-5555ffcda5b7" });
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveInternalUuid>>({ "kind": "Newtype", "other": "61674da7-52a0-fea1-fee6-5555ffcda5b7", "value": null });
// @ts-expect-error: "other", nullable
is<Output<typeof ipc.giveInternalUuid>>({ "kind": "Newtype", "other": undefined, "value": "7c35cb31-bdc4-02b2-6a79-520f8ee7dcab" });
is<Input<typeof ipc.takeInternalUuid>>({ "kind": "Newtype", "other": "61674da7-52a0-fea1-fee6-5555ffcda5b7", "value": "7c35cb31-bdc4-02b2-6a79-520f8ee7dcab" });
is<Input<typeof ipc.takeInternalUuid>>({ "kind": "Struct", "other": "92e31678-adf7-3392-a0c7-a8c7e94a810a", "value": "ffffffff-ffff-ffff-ffff-ffffffffffff" });
is<Input<typeof ipc.takeInternalUuid>>({ "kind": "Newtype", "other": "61674da7-52a0-fea1-fee6-5555ffcda5b7", "value": "7c35cb31-bdc4-02b2-6a79-520f8ee7dcab" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeInternalUuid>>({ "other": "61674da7-52a0-fea1-fee6-5555ffcda5b7", "value": "7c35cb31-bdc4-02b2-6a79-520f8ee7dcab", "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeInternalUuid>>({ "kind": "Newtype", "other": "61674da7-52a0-fea1-fee6-5555ffcda5b7" });
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeInternalUuid>>({ "kind": "Newtype", "other": "61674da7-52a0-fea1-fee6-5555ffcda5b7", "value": null });

// AdjacentBool
is<Output<typeof ipc.giveAdjacentBool>>({ "data": { "other": false, "value": false }, "kind": "Struct" });
is<Output<typeof ipc.giveAdjacentBool>>({ "data": { "other": null, "value": true }, "kind": "Struct" });
is<Output<typeof ipc.giveAdjacentBool>>({ "data": { "other": false, "value": false }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveAdjacentBool>>({ "data": { "other": false, "value": false }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", which is missing
is<Output<typeof ipc.giveAdjacentBool>>({ "data": { "other": false }, "kind": "Struct" });
// @ts-expect-error: "data", "value", a boolean
is<Output<typeof ipc.giveAdjacentBool>>({ "data": { "other": false, "value": null }, "kind": "Struct" });
// @ts-expect-error: "data", "other", nullable
is<Output<typeof ipc.giveAdjacentBool>>({ "data": { "other": undefined, "value": false }, "kind": "Struct" });
// @ts-expect-error: "data", which is missing
is<Output<typeof ipc.giveAdjacentBool>>({ "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentBool>>({ "data": { "other": false, "value": false }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentBool>>({ "data": { "other": null, "value": true }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentBool>>({ "data": { "other": false, "value": false }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeAdjacentBool>>({ "data": { "other": false, "value": false }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", which is missing
is<Input<typeof ipc.takeAdjacentBool>>({ "data": { "other": false }, "kind": "Struct" });
// @ts-expect-error: "data", "value", a boolean
is<Input<typeof ipc.takeAdjacentBool>>({ "data": { "other": false, "value": null }, "kind": "Struct" });
// @ts-expect-error: "data", which is missing
is<Input<typeof ipc.takeAdjacentBool>>({ "kind": "Struct" });

// AdjacentU16
is<Output<typeof ipc.giveAdjacentU16>>({ "data": { "other": 37877, "value": 16346 }, "kind": "Struct" });
is<Output<typeof ipc.giveAdjacentU16>>({ "data": [64370, false], "kind": "Tuple" });
is<Output<typeof ipc.giveAdjacentU16>>({ "data": { "other": 37877, "value": 16346 }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveAdjacentU16>>({ "data": { "other": 37877, "value": 16346 }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", a number
is<Output<typeof ipc.giveAdjacentU16>>({ "data": { "other": 37877, "value": "1" }, "kind": "Struct" });
// @ts-expect-error: "data", "other", which is missing
is<Output<typeof ipc.giveAdjacentU16>>({ "data": { "value": 16346 }, "kind": "Struct" });
// @ts-expect-error: "data", "other", a number
is<Output<typeof ipc.giveAdjacentU16>>({ "data": { "other": 1n, "value": 16346 }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentU16>>({ "data": { "other": 37877, "value": 16346 }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentU16>>({ "data": [64370, false], "kind": "Tuple" });
is<Input<typeof ipc.takeAdjacentU16>>({ "data": { "other": 37877, "value": 16346 }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeAdjacentU16>>({ "data": { "other": 37877, "value": 16346 }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", which is missing
is<Input<typeof ipc.takeAdjacentU16>>({ "data": { "other": 37877 }, "kind": "Struct" });
// @ts-expect-error: "data", "value", a number
is<Input<typeof ipc.takeAdjacentU16>>({ "data": { "other": 37877, "value": 1n }, "kind": "Struct" });
// @ts-expect-error: "data", "other", a number
is<Input<typeof ipc.takeAdjacentU16>>({ "data": { "other": "1", "value": 16346 }, "kind": "Struct" });
// @ts-expect-error: "data", which is missing
is<Input<typeof ipc.takeAdjacentU16>>({ "kind": "Struct" });

// AdjacentI64
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "other": -1325973601389574703n, "value": -6184941373280386731n }, "kind": "Struct" });
is<Output<typeof ipc.giveAdjacentI64>>({ "data": -4935233499831968385n, "kind": "Newtype" });
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "other": -1325973601389574703n, "value": -6184941373280386731n }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "other": -1325973601389574703n, "value": -6184941373280386731n }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", a bigint
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "other": -1325973601389574703n, "value": 1 }, "kind": "Struct" });
// @ts-expect-error: "data", "other", which is missing
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "value": -6184941373280386731n }, "kind": "Struct" });
// @ts-expect-error: "data", "other", a bigint
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "other": "1", "value": -6184941373280386731n }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": -1325973601389574703n, "value": -6184941373280386731n }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentI64>>({ "data": -4935233499831968385n, "kind": "Newtype" });
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": -1325973601389574703n, "value": -6184941373280386731n }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": -1325973601389574703n, "value": -6184941373280386731n }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", which is missing
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": -1325973601389574703n }, "kind": "Struct" });
// @ts-expect-error: "data", "value", a bigint
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": -1325973601389574703n, "value": "1" }, "kind": "Struct" });
// @ts-expect-error: "data", "other", a bigint
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": 1, "value": -6184941373280386731n }, "kind": "Struct" });
// @ts-expect-error: "data", which is missing
is<Input<typeof ipc.takeAdjacentI64>>({ "kind": "Struct" });

// AdjacentF64
is<Output<typeof ipc.giveAdjacentF64>>({ "data": { "other": 2.599442187763892e-246, "value": 2.2250738585072014e-308 }, "kind": "Struct" });
is<Output<typeof ipc.giveAdjacentF64>>({ "data": [1.5671852396714042e-235, false], "kind": "Tuple" });
is<Output<typeof ipc.giveAdjacentF64>>({ "data": { "other": 2.599442187763892e-246, "value": 2.2250738585072014e-308 }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveAdjacentF64>>({ "data": { "other": 2.599442187763892e-246, "value": 2.2250738585072014e-308 }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", a number
is<Output<typeof ipc.giveAdjacentF64>>({ "data": { "other": 2.599442187763892e-246, "value": "1" }, "kind": "Struct" });
// @ts-expect-error: "data", "other", which is missing
is<Output<typeof ipc.giveAdjacentF64>>({ "data": { "value": 2.2250738585072014e-308 }, "kind": "Struct" });
// @ts-expect-error: "data", "other", a number
is<Output<typeof ipc.giveAdjacentF64>>({ "data": { "other": 1n, "value": 2.2250738585072014e-308 }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentF64>>({ "data": { "other": 2.599442187763892e-246, "value": 2.2250738585072014e-308 }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentF64>>({ "data": [1.5671852396714042e-235, false], "kind": "Tuple" });
is<Input<typeof ipc.takeAdjacentF64>>({ "data": { "other": 2.599442187763892e-246, "value": 2.2250738585072014e-308 }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeAdjacentF64>>({ "data": { "other": 2.599442187763892e-246, "value": 2.2250738585072014e-308 }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", which is missing
is<Input<typeof ipc.takeAdjacentF64>>({ "data": { "other": 2.599442187763892e-246 }, "kind": "Struct" });
// @ts-expect-error: "data", "value", a number
is<Input<typeof ipc.takeAdjacentF64>>({ "data": { "other": 2.599442187763892e-246, "value": 1n }, "kind": "Struct" });
// @ts-expect-error: "data", "other", a number
is<Input<typeof ipc.takeAdjacentF64>>({ "data": { "other": "1", "value": 2.2250738585072014e-308 }, "kind": "Struct" });
// @ts-expect-error: "data", which is missing
is<Input<typeof ipc.takeAdjacentF64>>({ "kind": "Struct" });

// AdjacentString
is<Output<typeof ipc.giveAdjacentString>>({ "data": { "other": "\u{8434}(\u{0}\u{3336}\u{25bea}\u{21e}\u{10ffff}", "value": "null" }, "kind": "Struct" });
is<Output<typeof ipc.giveAdjacentString>>({ "data": ["zgsplkqxz", false], "kind": "Tuple" });
is<Output<typeof ipc.giveAdjacentString>>({ "data": { "other": "\u{8434}(\u{0}\u{3336}\u{25bea}\u{21e}\u{10ffff}", "value": "null" }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveAdjacentString>>({ "data": { "other": "\u{8434}(\u{0}\u{3336}\u{25bea}\u{21e}\u{10ffff}", "value": "null" }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", which is missing
is<Output<typeof ipc.giveAdjacentString>>({ "data": { "other": "\u{8434}(\u{0}\u{3336}\u{25bea}\u{21e}\u{10ffff}" }, "kind": "Struct" });
// @ts-expect-error: "data", "value", a string
is<Output<typeof ipc.giveAdjacentString>>({ "data": { "other": "\u{8434}(\u{0}\u{3336}\u{25bea}\u{21e}\u{10ffff}", "value": null }, "kind": "Struct" });
// @ts-expect-error: "data", "other", nullable
is<Output<typeof ipc.giveAdjacentString>>({ "data": { "other": undefined, "value": "null" }, "kind": "Struct" });
// @ts-expect-error: "data", which is missing
is<Output<typeof ipc.giveAdjacentString>>({ "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentString>>({ "data": { "other": "\u{8434}(\u{0}\u{3336}\u{25bea}\u{21e}\u{10ffff}", "value": "null" }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentString>>({ "data": ["zgsplkqxz", false], "kind": "Tuple" });
is<Input<typeof ipc.takeAdjacentString>>({ "data": { "other": "\u{8434}(\u{0}\u{3336}\u{25bea}\u{21e}\u{10ffff}", "value": "null" }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeAdjacentString>>({ "data": { "other": "\u{8434}(\u{0}\u{3336}\u{25bea}\u{21e}\u{10ffff}", "value": "null" }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", which is missing
is<Input<typeof ipc.takeAdjacentString>>({ "data": { "other": "\u{8434}(\u{0}\u{3336}\u{25bea}\u{21e}\u{10ffff}" }, "kind": "Struct" });
// @ts-expect-error: "data", "value", a string
is<Input<typeof ipc.takeAdjacentString>>({ "data": { "other": "\u{8434}(\u{0}\u{3336}\u{25bea}\u{21e}\u{10ffff}", "value": null }, "kind": "Struct" });
// @ts-expect-error: "data", which is missing
is<Input<typeof ipc.takeAdjacentString>>({ "kind": "Struct" });

// AdjacentBytes
is<Output<typeof ipc.giveAdjacentBytes>>({ "data": { "other": new Uint8Array([165, 86]), "value": new Uint8Array([243, 40, 62, 183, 201]) }, "kind": "Struct" });
is<Output<typeof ipc.giveAdjacentBytes>>({ "data": [new Uint8Array([248, 66, 239]), false], "kind": "Tuple" });
is<Output<typeof ipc.giveAdjacentBytes>>({ "data": { "other": new Uint8Array([165, 86]), "value": new Uint8Array([243, 40, 62, 183, 201]) }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveAdjacentBytes>>({ "data": { "other": new Uint8Array([165, 86]), "value": new Uint8Array([243, 40, 62, 183, 201]) }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", bytes
is<Output<typeof ipc.giveAdjacentBytes>>({ "data": { "other": new Uint8Array([165, 86]), "value": [1, 2] }, "kind": "Struct" });
// @ts-expect-error: "data", "other", which is missing
is<Output<typeof ipc.giveAdjacentBytes>>({ "data": { "value": new Uint8Array([243, 40, 62, 183, 201]) }, "kind": "Struct" });
// @ts-expect-error: "data", "other", bytes
is<Output<typeof ipc.giveAdjacentBytes>>({ "data": { "other": "AQI=", "value": new Uint8Array([243, 40, 62, 183, 201]) }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentBytes>>({ "data": { "other": new Uint8Array([165, 86]), "value": new Uint8Array([243, 40, 62, 183, 201]) }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentBytes>>({ "data": [new Uint8Array([248, 66, 239]), false], "kind": "Tuple" });
is<Input<typeof ipc.takeAdjacentBytes>>({ "data": { "other": new Uint8Array([165, 86]), "value": new Uint8Array([243, 40, 62, 183, 201]) }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeAdjacentBytes>>({ "data": { "other": new Uint8Array([165, 86]), "value": new Uint8Array([243, 40, 62, 183, 201]) }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", which is missing
is<Input<typeof ipc.takeAdjacentBytes>>({ "data": { "other": new Uint8Array([165, 86]) }, "kind": "Struct" });
// @ts-expect-error: "data", "value", bytes
is<Input<typeof ipc.takeAdjacentBytes>>({ "data": { "other": new Uint8Array([165, 86]), "value": "AQI=" }, "kind": "Struct" });
// @ts-expect-error: "data", "other", bytes
is<Input<typeof ipc.takeAdjacentBytes>>({ "data": { "other": [1, 2], "value": new Uint8Array([243, 40, 62, 183, 201]) }, "kind": "Struct" });
// @ts-expect-error: "data", which is missing
is<Input<typeof ipc.takeAdjacentBytes>>({ "kind": "Struct" });

// AdjacentUuid
is<Output<typeof ipc.giveAdjacentUuid>>({ "data": { "other": null, "value": "ef553a3d-fe7e-d7c2-6900-fe012ffa0231" }, "kind": "Struct" });
is<Output<typeof ipc.giveAdjacentUuid>>({ "data": ["ad007ce2-a1ff-9800-bcba-b9e0b0fee70a", true], "kind": "Tuple" });
is<Output<typeof ipc.giveAdjacentUuid>>({ "data": { "other": null, "value": "ef553a3d-fe7e-d7c2-6900-fe012ffa0231" }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveAdjacentUuid>>({ "data": { "other": null, "value": "ef553a3d-fe7e-d7c2-6900-fe012ffa0231" }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", which is missing
is<Output<typeof ipc.giveAdjacentUuid>>({ "data": { "other": null }, "kind": "Struct" });
// @ts-expect-error: "data", "value", a string
is<Output<typeof ipc.giveAdjacentUuid>>({ "data": { "other": null, "value": null }, "kind": "Struct" });
// @ts-expect-error: "data", "other", nullable
is<Output<typeof ipc.giveAdjacentUuid>>({ "data": { "other": undefined, "value": "ef553a3d-fe7e-d7c2-6900-fe012ffa0231" }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentUuid>>({ "data": { "other": null, "value": "ef553a3d-fe7e-d7c2-6900-fe012ffa0231" }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentUuid>>({ "data": ["ad007ce2-a1ff-9800-bcba-b9e0b0fee70a", true], "kind": "Tuple" });
is<Input<typeof ipc.takeAdjacentUuid>>({ "data": { "other": null, "value": "ef553a3d-fe7e-d7c2-6900-fe012ffa0231" }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeAdjacentUuid>>({ "data": { "other": null, "value": "ef553a3d-fe7e-d7c2-6900-fe012ffa0231" }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", which is missing
is<Input<typeof ipc.takeAdjacentUuid>>({ "data": { "other": null }, "kind": "Struct" });
// @ts-expect-error: "data", "value", a string
is<Input<typeof ipc.takeAdjacentUuid>>({ "data": { "other": null, "value": null }, "kind": "Struct" });

// UntaggedBool
is<Output<typeof ipc.giveUntaggedBool>>({ "other": false, "value": false });
is<Output<typeof ipc.giveUntaggedBool>>([true, false]);
is<Output<typeof ipc.giveUntaggedBool>>({ "other": false, "value": false });
// @ts-expect-error: one of the variants
is<Output<typeof ipc.giveUntaggedBool>>(Symbol());
is<Input<typeof ipc.takeUntaggedBool>>({ "other": false, "value": false });
is<Input<typeof ipc.takeUntaggedBool>>([true, false]);
is<Input<typeof ipc.takeUntaggedBool>>({ "other": false, "value": false });
// @ts-expect-error: one of the variants
is<Input<typeof ipc.takeUntaggedBool>>(Symbol());

// UntaggedU16
is<Output<typeof ipc.giveUntaggedU16>>({ "other": 46015, "value": 65534 });
is<Output<typeof ipc.giveUntaggedU16>>([28703, true]);
is<Output<typeof ipc.giveUntaggedU16>>({ "other": 46015, "value": 65534 });
// @ts-expect-error: one of the variants
is<Output<typeof ipc.giveUntaggedU16>>(Symbol());
is<Input<typeof ipc.takeUntaggedU16>>({ "other": 46015, "value": 65534 });
is<Input<typeof ipc.takeUntaggedU16>>([28703, true]);
is<Input<typeof ipc.takeUntaggedU16>>({ "other": 46015, "value": 65534 });
// @ts-expect-error: one of the variants
is<Input<typeof ipc.takeUntaggedU16>>(Symbol());

// UntaggedI64
is<Output<typeof ipc.giveUntaggedI64>>({ "other": -586963348614919228n, "value": -8587335435264346859n });
is<Output<typeof ipc.giveUntaggedI64>>([-137513652202426n, false]);
is<Output<typeof ipc.giveUntaggedI64>>({ "other": -586963348614919228n, "value": -8587335435264346859n });
// @ts-expect-error: one of the variants
is<Output<typeof ipc.giveUntaggedI64>>(Symbol());
is<Input<typeof ipc.takeUntaggedI64>>({ "other": -586963348614919228n, "value": -8587335435264346859n });
is<Input<typeof ipc.takeUntaggedI64>>([-137513652202426n, false]);
is<Input<typeof ipc.takeUntaggedI64>>({ "other": -586963348614919228n, "value": -8587335435264346859n });
// @ts-expect-error: one of the variants
is<Input<typeof ipc.takeUntaggedI64>>(Symbol());

// UntaggedF64
is<Output<typeof ipc.giveUntaggedF64>>({ "other": -7.312991316167098e+247, "value": -1.1571221408431281e-262 });
is<Output<typeof ipc.giveUntaggedF64>>([-9.717479925395504e-201, true]);
is<Output<typeof ipc.giveUntaggedF64>>({ "other": -7.312991316167098e+247, "value": -1.1571221408431281e-262 });
// @ts-expect-error: one of the variants
is<Output<typeof ipc.giveUntaggedF64>>(Symbol());
is<Input<typeof ipc.takeUntaggedF64>>({ "other": -7.312991316167098e+247, "value": -1.1571221408431281e-262 });
is<Input<typeof ipc.takeUntaggedF64>>([-9.717479925395504e-201, true]);
is<Input<typeof ipc.takeUntaggedF64>>({ "other": -7.312991316167098e+247, "value": -1.1571221408431281e-262 });
// @ts-expect-error: one of the variants
is<Input<typeof ipc.takeUntaggedF64>>(Symbol());

// UntaggedString
is<Output<typeof ipc.giveUntaggedString>>({ "other": null, "value": "\u{10ffff}\u{293e8}\u{0}$\u{0}\u{2028}\u{ffff}\u{10000}\u{ffff}\u{2}" });
is<Output<typeof ipc.giveUntaggedString>>(["__proto__", false]);
is<Output<typeof ipc.giveUntaggedString>>({ "other": null, "value": "\u{10ffff}\u{293e8}\u{0}$\u{0}\u{2028}\u{ffff}\u{10000}\u{ffff}\u{2}" });
// @ts-expect-error: one of the variants
is<Output<typeof ipc.giveUntaggedString>>(Symbol());
is<Input<typeof ipc.takeUntaggedString>>({ "other": null, "value": "\u{10ffff}\u{293e8}\u{0}$\u{0}\u{2028}\u{ffff}\u{10000}\u{ffff}\u{2}" });
is<Input<typeof ipc.takeUntaggedString>>(["__proto__", false]);
is<Input<typeof ipc.takeUntaggedString>>({ "other": null, "value": "\u{10ffff}\u{293e8}\u{0}$\u{0}\u{2028}\u{ffff}\u{10000}\u{ffff}\u{2}" });
// @ts-expect-error: one of the variants
is<Input<typeof ipc.takeUntaggedString>>(Symbol());

// UntaggedBytes
is<Output<typeof ipc.giveUntaggedBytes>>({ "other": new Uint8Array([231, 65, 191]), "value": new Uint8Array([248, 150, 144, 228, 53]) });
is<Output<typeof ipc.giveUntaggedBytes>>(new Uint8Array([53, 69, 3, 165, 201]));
is<Output<typeof ipc.giveUntaggedBytes>>({ "other": new Uint8Array([231, 65, 191]), "value": new Uint8Array([248, 150, 144, 228, 53]) });
// @ts-expect-error: one of the variants
is<Output<typeof ipc.giveUntaggedBytes>>(Symbol());
is<Input<typeof ipc.takeUntaggedBytes>>({ "other": new Uint8Array([231, 65, 191]), "value": new Uint8Array([248, 150, 144, 228, 53]) });
is<Input<typeof ipc.takeUntaggedBytes>>(new Uint8Array([53, 69, 3, 165, 201]));
is<Input<typeof ipc.takeUntaggedBytes>>({ "other": new Uint8Array([231, 65, 191]), "value": new Uint8Array([248, 150, 144, 228, 53]) });
// @ts-expect-error: one of the variants
is<Input<typeof ipc.takeUntaggedBytes>>(Symbol());

// UntaggedUuid
is<Output<typeof ipc.giveUntaggedUuid>>({ "other": "ffffffff-ffff-ffff-ffff-ffffffffffff", "value": "eeb403ff-f8f4-cdf1-00da-e0aab1ff8409" });
is<Output<typeof ipc.giveUntaggedUuid>>(["353a9696-6ad4-a5aa-39fe-fe104653fba8", false]);
is<Output<typeof ipc.giveUntaggedUuid>>({ "other": "ffffffff-ffff-ffff-ffff-ffffffffffff", "value": "eeb403ff-f8f4-cdf1-00da-e0aab1ff8409" });
// @ts-expect-error: one of the variants
is<Output<typeof ipc.giveUntaggedUuid>>(Symbol());
is<Input<typeof ipc.takeUntaggedUuid>>({ "other": "ffffffff-ffff-ffff-ffff-ffffffffffff", "value": "eeb403ff-f8f4-cdf1-00da-e0aab1ff8409" });
is<Input<typeof ipc.takeUntaggedUuid>>(["353a9696-6ad4-a5aa-39fe-fe104653fba8", false]);
is<Input<typeof ipc.takeUntaggedUuid>>({ "other": "ffffffff-ffff-ffff-ffff-ffffffffffff", "value": "eeb403ff-f8f4-cdf1-00da-e0aab1ff8409" });
// @ts-expect-error: one of the variants
is<Input<typeof ipc.takeUntaggedUuid>>(Symbol());

// ExternalI128
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "other": 170141183460469231731687303715884105727n, "value": 62740357097176498067454298530n } });
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "other": null, "value": -273022n } });
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "other": 170141183460469231731687303715884105727n, "value": 62740357097176498067454298530n } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalI128>>({ "noSuchVariant": { "other": 170141183460469231731687303715884105727n, "value": 62740357097176498067454298530n } });
// @ts-expect-error: "Struct", "value", which is missing
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "other": 170141183460469231731687303715884105727n } });
// @ts-expect-error: "Struct", "value", a bigint
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "other": 170141183460469231731687303715884105727n, "value": "1" } });
// @ts-expect-error: "Struct", "other", which is missing
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "value": 62740357097176498067454298530n } });
// @ts-expect-error: "Struct", "other", a bigint
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "other": 1, "value": 62740357097176498067454298530n } });
is<Input<typeof ipc.takeExternalI128>>({ "Struct": { "other": 170141183460469231731687303715884105727n, "value": 62740357097176498067454298530n } });
is<Input<typeof ipc.takeExternalI128>>({ "Struct": { "other": null, "value": -273022n } });
is<Input<typeof ipc.takeExternalI128>>({ "Struct": { "other": 170141183460469231731687303715884105727n, "value": 62740357097176498067454298530n } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalI128>>({ "noSuchVariant": { "other": 170141183460469231731687303715884105727n, "value": 62740357097176498067454298530n } });
// @ts-expect-error: "Struct", "value", which is missing
is<Input<typeof ipc.takeExternalI128>>({ "Struct": { "other": 170141183460469231731687303715884105727n } });
// @ts-expect-error: "Struct", "value", a bigint
is<Input<typeof ipc.takeExternalI128>>({ "Struct": { "other": 170141183460469231731687303715884105727n, "value": "1" } });
// @ts-expect-error: "Struct", "other", a bigint
is<Input<typeof ipc.takeExternalI128>>({ "Struct": { "other": 1, "value": 62740357097176498067454298530n } });

// ExternalUnits
is<Output<typeof ipc.giveExternalUnits>>("Second");
is<Output<typeof ipc.giveExternalUnits>>("First");
is<Output<typeof ipc.giveExternalUnits>>("Second");
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalUnits>>("no such variant");
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalUnits>>(null);
is<Input<typeof ipc.takeExternalUnits>>("Second");
is<Input<typeof ipc.takeExternalUnits>>("First");
is<Input<typeof ipc.takeExternalUnits>>("Second");
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalUnits>>("no such variant");
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalUnits>>(null);

// InternalUnits
is<Output<typeof ipc.giveInternalUnits>>({ "kind": "Second" });
is<Output<typeof ipc.giveInternalUnits>>({ "kind": "First" });
is<Output<typeof ipc.giveInternalUnits>>({ "kind": "Second" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveInternalUnits>>({ "kind": "no such variant" });
// @ts-expect-error: the tag, which is missing
is<Output<typeof ipc.giveInternalUnits>>({});
is<Input<typeof ipc.takeInternalUnits>>({ "kind": "Second" });
is<Input<typeof ipc.takeInternalUnits>>({ "kind": "First" });
is<Input<typeof ipc.takeInternalUnits>>({ "kind": "Second" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeInternalUnits>>({ "kind": "no such variant" });
// @ts-expect-error: the tag, which is missing
is<Input<typeof ipc.takeInternalUnits>>({});

// AdjacentUnits
is<Output<typeof ipc.giveAdjacentUnits>>({ "kind": "Second" });
is<Output<typeof ipc.giveAdjacentUnits>>({ "kind": "First" });
is<Output<typeof ipc.giveAdjacentUnits>>({ "kind": "Second" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveAdjacentUnits>>({ "kind": "no such variant" });
// @ts-expect-error: the tag, which is missing
is<Output<typeof ipc.giveAdjacentUnits>>({});
is<Input<typeof ipc.takeAdjacentUnits>>({ "kind": "Second" });
is<Input<typeof ipc.takeAdjacentUnits>>({ "kind": "First" });
is<Input<typeof ipc.takeAdjacentUnits>>({ "kind": "Second" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeAdjacentUnits>>({ "kind": "no such variant" });
// @ts-expect-error: the tag, which is missing
is<Input<typeof ipc.takeAdjacentUnits>>({});

// StructLowerCase
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": 9223372036854775807n, "second": "\u{10846b}\u{ffff}\u{ea34c}\u{950}\u{10000}\u{10000}\u{10ffff}\\" });
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": -3470884623675729584n, "second": "then" });
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": 9223372036854775807n, "second": "\u{10846b}\u{ffff}\u{ea34c}\u{950}\u{10000}\u{10000}\u{10ffff}\\" });
// @ts-expect-error: "first_member", which is missing
is<Output<typeof ipc.giveStructLowerCase>>({ "second": "\u{10846b}\u{ffff}\u{ea34c}\u{950}\u{10000}\u{10000}\u{10ffff}\\" });
// @ts-expect-error: "first_member", a bigint
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": "1", "second": "\u{10846b}\u{ffff}\u{ea34c}\u{950}\u{10000}\u{10000}\u{10ffff}\\" });
// @ts-expect-error: "second", which is missing
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": 9223372036854775807n });
// @ts-expect-error: "second", a string
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": 9223372036854775807n, "second": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructLowerCase>>(null);
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": 9223372036854775807n, "second": "\u{10846b}\u{ffff}\u{ea34c}\u{950}\u{10000}\u{10000}\u{10ffff}\\" });
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": -3470884623675729584n, "second": "then" });
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": 9223372036854775807n, "second": "\u{10846b}\u{ffff}\u{ea34c}\u{950}\u{10000}\u{10000}\u{10ffff}\\" });
// @ts-expect-error: "first_member", which is missing
is<Input<typeof ipc.takeStructLowerCase>>({ "second": "\u{10846b}\u{ffff}\u{ea34c}\u{950}\u{10000}\u{10000}\u{10ffff}\\" });
// @ts-expect-error: "first_member", a bigint
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": "1", "second": "\u{10846b}\u{ffff}\u{ea34c}\u{950}\u{10000}\u{10000}\u{10ffff}\\" });
// @ts-expect-error: "second", which is missing
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": 9223372036854775807n });
// @ts-expect-error: "second", a string
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": 9223372036854775807n, "second": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructLowerCase>>(null);

// EnumLowerCase
is<Output<typeof ipc.giveEnumLowerCase>>({ "withvalue": 46470 });
is<Output<typeof ipc.giveEnumLowerCase>>({ "withvalue": 16416 });
is<Output<typeof ipc.giveEnumLowerCase>>({ "withvalue": 46470 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumLowerCase>>({ "noSuchVariant": 46470 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumLowerCase>>("withvalue");
// @ts-expect-error: "withvalue", a number
is<Output<typeof ipc.giveEnumLowerCase>>({ "withvalue": "1" });
// @ts-expect-error: "withvalue", a number
is<Output<typeof ipc.giveEnumLowerCase>>({ "withvalue": 1n });
// @ts-expect-error: "withvalue", a number
is<Output<typeof ipc.giveEnumLowerCase>>({ "withvalue": null });
is<Input<typeof ipc.takeEnumLowerCase>>({ "withvalue": 46470 });
is<Input<typeof ipc.takeEnumLowerCase>>({ "withvalue": 16416 });
is<Input<typeof ipc.takeEnumLowerCase>>({ "withvalue": 46470 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumLowerCase>>({ "noSuchVariant": 46470 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumLowerCase>>("withvalue");
// @ts-expect-error: "withvalue", a number
is<Input<typeof ipc.takeEnumLowerCase>>({ "withvalue": "1" });
// @ts-expect-error: "withvalue", a number
is<Input<typeof ipc.takeEnumLowerCase>>({ "withvalue": 1n });
// @ts-expect-error: "withvalue", a number
is<Input<typeof ipc.takeEnumLowerCase>>({ "withvalue": null });

// StructUpperCase
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": 9007199254740993n, "SECOND": "\u{ffff}\u{10000}\\\u{3c9}\u{2028}\u{10000}\u{0}\\\u{a9d1}\\" });
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": 2608219797658947440n, "SECOND": "1e3" });
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": 9007199254740993n, "SECOND": "\u{ffff}\u{10000}\\\u{3c9}\u{2028}\u{10000}\u{0}\\\u{a9d1}\\" });
// @ts-expect-error: "FIRST_MEMBER", which is missing
is<Output<typeof ipc.giveStructUpperCase>>({ "SECOND": "\u{ffff}\u{10000}\\\u{3c9}\u{2028}\u{10000}\u{0}\\\u{a9d1}\\" });
// @ts-expect-error: "FIRST_MEMBER", a bigint
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": "1", "SECOND": "\u{ffff}\u{10000}\\\u{3c9}\u{2028}\u{10000}\u{0}\\\u{a9d1}\\" });
// @ts-expect-error: "SECOND", which is missing
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": 9007199254740993n });
// @ts-expect-error: "SECOND", a string
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": 9007199254740993n, "SECOND": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructUpperCase>>(null);
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": 9007199254740993n, "SECOND": "\u{ffff}\u{10000}\\\u{3c9}\u{2028}\u{10000}\u{0}\\\u{a9d1}\\" });
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": 2608219797658947440n, "SECOND": "1e3" });
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": 9007199254740993n, "SECOND": "\u{ffff}\u{10000}\\\u{3c9}\u{2028}\u{10000}\u{0}\\\u{a9d1}\\" });
// @ts-expect-error: "FIRST_MEMBER", which is missing
is<Input<typeof ipc.takeStructUpperCase>>({ "SECOND": "\u{ffff}\u{10000}\\\u{3c9}\u{2028}\u{10000}\u{0}\\\u{a9d1}\\" });
// @ts-expect-error: "FIRST_MEMBER", a bigint
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": "1", "SECOND": "\u{ffff}\u{10000}\\\u{3c9}\u{2028}\u{10000}\u{0}\\\u{a9d1}\\" });
// @ts-expect-error: "SECOND", which is missing
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": 9007199254740993n });
// @ts-expect-error: "SECOND", a string
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": 9007199254740993n, "SECOND": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructUpperCase>>(null);

// EnumUpperCase
is<Output<typeof ipc.giveEnumUpperCase>>({ "WITHVALUE": 64485 });
is<Output<typeof ipc.giveEnumUpperCase>>({ "WITHVALUE": 41446 });
is<Output<typeof ipc.giveEnumUpperCase>>({ "WITHVALUE": 64485 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumUpperCase>>({ "noSuchVariant": 64485 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumUpperCase>>("WITHVALUE");
// @ts-expect-error: "WITHVALUE", a number
is<Output<typeof ipc.giveEnumUpperCase>>({ "WITHVALUE": "1" });
// @ts-expect-error: "WITHVALUE", a number
is<Output<typeof ipc.giveEnumUpperCase>>({ "WITHVALUE": 1n });
// @ts-expect-error: "WITHVALUE", a number
is<Output<typeof ipc.giveEnumUpperCase>>({ "WITHVALUE": null });
is<Input<typeof ipc.takeEnumUpperCase>>({ "WITHVALUE": 64485 });
is<Input<typeof ipc.takeEnumUpperCase>>({ "WITHVALUE": 41446 });
is<Input<typeof ipc.takeEnumUpperCase>>({ "WITHVALUE": 64485 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumUpperCase>>({ "noSuchVariant": 64485 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumUpperCase>>("WITHVALUE");
// @ts-expect-error: "WITHVALUE", a number
is<Input<typeof ipc.takeEnumUpperCase>>({ "WITHVALUE": "1" });
// @ts-expect-error: "WITHVALUE", a number
is<Input<typeof ipc.takeEnumUpperCase>>({ "WITHVALUE": 1n });
// @ts-expect-error: "WITHVALUE", a number
is<Input<typeof ipc.takeEnumUpperCase>>({ "WITHVALUE": null });

// StructPascalCase
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": 9223372036854775807n, "Second": "\u{10000}$\u{10ffff}\u{10000}2\u{15685}\u{10ffff}\"\u{10ffff}5" });
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": -9223372036854775807n, "Second": "fnaz" });
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": 9223372036854775807n, "Second": "\u{10000}$\u{10ffff}\u{10000}2\u{15685}\u{10ffff}\"\u{10ffff}5" });
// @ts-expect-error: "FirstMember", which is missing
is<Output<typeof ipc.giveStructPascalCase>>({ "Second": "\u{10000}$\u{10ffff}\u{10000}2\u{15685}\u{10ffff}\"\u{10ffff}5" });
// @ts-expect-error: "FirstMember", a bigint
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": "1", "Second": "\u{10000}$\u{10ffff}\u{10000}2\u{15685}\u{10ffff}\"\u{10ffff}5" });
// @ts-expect-error: "Second", which is missing
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": 9223372036854775807n });
// @ts-expect-error: "Second", a string
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": 9223372036854775807n, "Second": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructPascalCase>>(null);
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": 9223372036854775807n, "Second": "\u{10000}$\u{10ffff}\u{10000}2\u{15685}\u{10ffff}\"\u{10ffff}5" });
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": -9223372036854775807n, "Second": "fnaz" });
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": 9223372036854775807n, "Second": "\u{10000}$\u{10ffff}\u{10000}2\u{15685}\u{10ffff}\"\u{10ffff}5" });
// @ts-expect-error: "FirstMember", which is missing
is<Input<typeof ipc.takeStructPascalCase>>({ "Second": "\u{10000}$\u{10ffff}\u{10000}2\u{15685}\u{10ffff}\"\u{10ffff}5" });
// @ts-expect-error: "FirstMember", a bigint
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": "1", "Second": "\u{10000}$\u{10ffff}\u{10000}2\u{15685}\u{10ffff}\"\u{10ffff}5" });
// @ts-expect-error: "Second", which is missing
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": 9223372036854775807n });
// @ts-expect-error: "Second", a string
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": 9223372036854775807n, "Second": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructPascalCase>>(null);

// EnumPascalCase
is<Output<typeof ipc.giveEnumPascalCase>>({ "WithValue": 21702 });
is<Output<typeof ipc.giveEnumPascalCase>>({ "WithValue": 38467 });
is<Output<typeof ipc.giveEnumPascalCase>>({ "WithValue": 21702 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumPascalCase>>({ "noSuchVariant": 21702 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumPascalCase>>("WithValue");
// @ts-expect-error: "WithValue", a number
is<Output<typeof ipc.giveEnumPascalCase>>({ "WithValue": "1" });
// @ts-expect-error: "WithValue", a number
is<Output<typeof ipc.giveEnumPascalCase>>({ "WithValue": 1n });
// @ts-expect-error: "WithValue", a number
is<Output<typeof ipc.giveEnumPascalCase>>({ "WithValue": null });
is<Input<typeof ipc.takeEnumPascalCase>>({ "WithValue": 21702 });
is<Input<typeof ipc.takeEnumPascalCase>>({ "WithValue": 38467 });
is<Input<typeof ipc.takeEnumPascalCase>>({ "WithValue": 21702 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumPascalCase>>({ "noSuchVariant": 21702 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumPascalCase>>("WithValue");
// @ts-expect-error: "WithValue", a number
is<Input<typeof ipc.takeEnumPascalCase>>({ "WithValue": "1" });
// @ts-expect-error: "WithValue", a number
is<Input<typeof ipc.takeEnumPascalCase>>({ "WithValue": 1n });
// @ts-expect-error: "WithValue", a number
is<Input<typeof ipc.takeEnumPascalCase>>({ "WithValue": null });

// StructCamelCase
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": -5509732711946930540n, "second": "\u{ffff}\u{10000}\u{5cf}\u{0}\u{10ffff}\u{ffff}\u{0}\\\"" });
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": -7466512188229334721n, "second": "haoy" });
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": -5509732711946930540n, "second": "\u{ffff}\u{10000}\u{5cf}\u{0}\u{10ffff}\u{ffff}\u{0}\\\"" });
// @ts-expect-error: "firstMember", which is missing
is<Output<typeof ipc.giveStructCamelCase>>({ "second": "\u{ffff}\u{10000}\u{5cf}\u{0}\u{10ffff}\u{ffff}\u{0}\\\"" });
// @ts-expect-error: "firstMember", a bigint
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": "1", "second": "\u{ffff}\u{10000}\u{5cf}\u{0}\u{10ffff}\u{ffff}\u{0}\\\"" });
// @ts-expect-error: "second", which is missing
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": -5509732711946930540n });
// @ts-expect-error: "second", a string
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": -5509732711946930540n, "second": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructCamelCase>>(null);
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": -5509732711946930540n, "second": "\u{ffff}\u{10000}\u{5cf}\u{0}\u{10ffff}\u{ffff}\u{0}\\\"" });
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": -7466512188229334721n, "second": "haoy" });
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": -5509732711946930540n, "second": "\u{ffff}\u{10000}\u{5cf}\u{0}\u{10ffff}\u{ffff}\u{0}\\\"" });
// @ts-expect-error: "firstMember", which is missing
is<Input<typeof ipc.takeStructCamelCase>>({ "second": "\u{ffff}\u{10000}\u{5cf}\u{0}\u{10ffff}\u{ffff}\u{0}\\\"" });
// @ts-expect-error: "firstMember", a bigint
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": "1", "second": "\u{ffff}\u{10000}\u{5cf}\u{0}\u{10ffff}\u{ffff}\u{0}\\\"" });
// @ts-expect-error: "second", which is missing
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": -5509732711946930540n });
// @ts-expect-error: "second", a string
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": -5509732711946930540n, "second": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructCamelCase>>(null);

// EnumCamelCase
is<Output<typeof ipc.giveEnumCamelCase>>({ "withValue": 57199 });
is<Output<typeof ipc.giveEnumCamelCase>>({ "withValue": 44140 });
is<Output<typeof ipc.giveEnumCamelCase>>({ "withValue": 57199 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumCamelCase>>({ "noSuchVariant": 57199 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumCamelCase>>("withValue");
// @ts-expect-error: "withValue", a number
is<Output<typeof ipc.giveEnumCamelCase>>({ "withValue": "1" });
// @ts-expect-error: "withValue", a number
is<Output<typeof ipc.giveEnumCamelCase>>({ "withValue": 1n });
// @ts-expect-error: "withValue", a number
is<Output<typeof ipc.giveEnumCamelCase>>({ "withValue": null });
is<Input<typeof ipc.takeEnumCamelCase>>({ "withValue": 57199 });
is<Input<typeof ipc.takeEnumCamelCase>>({ "withValue": 44140 });
is<Input<typeof ipc.takeEnumCamelCase>>({ "withValue": 57199 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumCamelCase>>({ "noSuchVariant": 57199 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumCamelCase>>("withValue");
// @ts-expect-error: "withValue", a number
is<Input<typeof ipc.takeEnumCamelCase>>({ "withValue": "1" });
// @ts-expect-error: "withValue", a number
is<Input<typeof ipc.takeEnumCamelCase>>({ "withValue": 1n });
// @ts-expect-error: "withValue", a number
is<Input<typeof ipc.takeEnumCamelCase>>({ "withValue": null });

// StructSnakeCase
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": -842801644589059430n, "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": 7216298244145906427n, "second": "\u{0}" });
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": -842801644589059430n, "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "first_member", which is missing
is<Output<typeof ipc.giveStructSnakeCase>>({ "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "first_member", a bigint
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": "1", "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "second", which is missing
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": -842801644589059430n });
// @ts-expect-error: "second", a string
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": -842801644589059430n, "second": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructSnakeCase>>(null);
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": -842801644589059430n, "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": 7216298244145906427n, "second": "\u{0}" });
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": -842801644589059430n, "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "first_member", which is missing
is<Input<typeof ipc.takeStructSnakeCase>>({ "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "first_member", a bigint
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": "1", "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "second", which is missing
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": -842801644589059430n });
// @ts-expect-error: "second", a string
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": -842801644589059430n, "second": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructSnakeCase>>(null);

// EnumSnakeCase
is<Output<typeof ipc.giveEnumSnakeCase>>({ "with_value": 24946 });
is<Output<typeof ipc.giveEnumSnakeCase>>({ "with_value": 38643 });
is<Output<typeof ipc.giveEnumSnakeCase>>({ "with_value": 24946 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumSnakeCase>>({ "noSuchVariant": 24946 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumSnakeCase>>("with_value");
// @ts-expect-error: "with_value", a number
is<Output<typeof ipc.giveEnumSnakeCase>>({ "with_value": "1" });
// @ts-expect-error: "with_value", a number
is<Output<typeof ipc.giveEnumSnakeCase>>({ "with_value": 1n });
// @ts-expect-error: "with_value", a number
is<Output<typeof ipc.giveEnumSnakeCase>>({ "with_value": null });
is<Input<typeof ipc.takeEnumSnakeCase>>({ "with_value": 24946 });
is<Input<typeof ipc.takeEnumSnakeCase>>({ "with_value": 38643 });
is<Input<typeof ipc.takeEnumSnakeCase>>({ "with_value": 24946 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumSnakeCase>>({ "noSuchVariant": 24946 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumSnakeCase>>("with_value");
// @ts-expect-error: "with_value", a number
is<Input<typeof ipc.takeEnumSnakeCase>>({ "with_value": "1" });
// @ts-expect-error: "with_value", a number
is<Input<typeof ipc.takeEnumSnakeCase>>({ "with_value": 1n });
// @ts-expect-error: "with_value", a number
is<Input<typeof ipc.takeEnumSnakeCase>>({ "with_value": null });

// StructScreamingSnakeCase
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": 6646097567418944864n, "SECOND": "\u{f472f}\u{0}\u{10000}\u{2028}\u{f4b0}\u{8e0de}\u{10ffff}X" });
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": 7369411015544228408n, "SECOND": "1e3" });
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": 6646097567418944864n, "SECOND": "\u{f472f}\u{0}\u{10000}\u{2028}\u{f4b0}\u{8e0de}\u{10ffff}X" });
// @ts-expect-error: "FIRST_MEMBER", which is missing
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "SECOND": "\u{f472f}\u{0}\u{10000}\u{2028}\u{f4b0}\u{8e0de}\u{10ffff}X" });
// @ts-expect-error: "FIRST_MEMBER", a bigint
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": "1", "SECOND": "\u{f472f}\u{0}\u{10000}\u{2028}\u{f4b0}\u{8e0de}\u{10ffff}X" });
// @ts-expect-error: "SECOND", which is missing
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": 6646097567418944864n });
// @ts-expect-error: "SECOND", a string
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": 6646097567418944864n, "SECOND": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructScreamingSnakeCase>>(null);
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": 6646097567418944864n, "SECOND": "\u{f472f}\u{0}\u{10000}\u{2028}\u{f4b0}\u{8e0de}\u{10ffff}X" });
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": 7369411015544228408n, "SECOND": "1e3" });
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": 6646097567418944864n, "SECOND": "\u{f472f}\u{0}\u{10000}\u{2028}\u{f4b0}\u{8e0de}\u{10ffff}X" });
// @ts-expect-error: "FIRST_MEMBER", which is missing
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "SECOND": "\u{f472f}\u{0}\u{10000}\u{2028}\u{f4b0}\u{8e0de}\u{10ffff}X" });
// @ts-expect-error: "FIRST_MEMBER", a bigint
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": "1", "SECOND": "\u{f472f}\u{0}\u{10000}\u{2028}\u{f4b0}\u{8e0de}\u{10ffff}X" });
// @ts-expect-error: "SECOND", which is missing
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": 6646097567418944864n });
// @ts-expect-error: "SECOND", a string
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": 6646097567418944864n, "SECOND": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructScreamingSnakeCase>>(null);

// EnumScreamingSnakeCase
is<Output<typeof ipc.giveEnumScreamingSnakeCase>>({ "WITH_VALUE": 52993 });
is<Output<typeof ipc.giveEnumScreamingSnakeCase>>({ "WITH_VALUE": 22935 });
is<Output<typeof ipc.giveEnumScreamingSnakeCase>>({ "WITH_VALUE": 52993 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumScreamingSnakeCase>>({ "noSuchVariant": 52993 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumScreamingSnakeCase>>("WITH_VALUE");
// @ts-expect-error: "WITH_VALUE", a number
is<Output<typeof ipc.giveEnumScreamingSnakeCase>>({ "WITH_VALUE": "1" });
// @ts-expect-error: "WITH_VALUE", a number
is<Output<typeof ipc.giveEnumScreamingSnakeCase>>({ "WITH_VALUE": 1n });
// @ts-expect-error: "WITH_VALUE", a number
is<Output<typeof ipc.giveEnumScreamingSnakeCase>>({ "WITH_VALUE": null });
is<Input<typeof ipc.takeEnumScreamingSnakeCase>>({ "WITH_VALUE": 52993 });
is<Input<typeof ipc.takeEnumScreamingSnakeCase>>({ "WITH_VALUE": 22935 });
is<Input<typeof ipc.takeEnumScreamingSnakeCase>>({ "WITH_VALUE": 52993 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumScreamingSnakeCase>>({ "noSuchVariant": 52993 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumScreamingSnakeCase>>("WITH_VALUE");
// @ts-expect-error: "WITH_VALUE", a number
is<Input<typeof ipc.takeEnumScreamingSnakeCase>>({ "WITH_VALUE": "1" });
// @ts-expect-error: "WITH_VALUE", a number
is<Input<typeof ipc.takeEnumScreamingSnakeCase>>({ "WITH_VALUE": 1n });
// @ts-expect-error: "WITH_VALUE", a number
is<Input<typeof ipc.takeEnumScreamingSnakeCase>>({ "WITH_VALUE": null });

// StructKebabCase
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": 8011828880065245978n, "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": 5435495769837975145n, "second": "null" });
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": 8011828880065245978n, "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "first-member", which is missing
is<Output<typeof ipc.giveStructKebabCase>>({ "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "first-member", a bigint
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": "1", "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "second", which is missing
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": 8011828880065245978n });
// @ts-expect-error: "second", a string
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": 8011828880065245978n, "second": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructKebabCase>>(null);
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": 8011828880065245978n, "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": 5435495769837975145n, "second": "null" });
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": 8011828880065245978n, "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "first-member", which is missing
is<Input<typeof ipc.takeStructKebabCase>>({ "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "first-member", a bigint
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": "1", "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "second", which is missing
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": 8011828880065245978n });
// @ts-expect-error: "second", a string
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": 8011828880065245978n, "second": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructKebabCase>>(null);

// EnumKebabCase
is<Output<typeof ipc.giveEnumKebabCase>>({ "with-value": 26279 });
is<Output<typeof ipc.giveEnumKebabCase>>({ "with-value": 61636 });
is<Output<typeof ipc.giveEnumKebabCase>>({ "with-value": 26279 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumKebabCase>>({ "noSuchVariant": 26279 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumKebabCase>>("with-value");
// @ts-expect-error: "with-value", a number
is<Output<typeof ipc.giveEnumKebabCase>>({ "with-value": "1" });
// @ts-expect-error: "with-value", a number
is<Output<typeof ipc.giveEnumKebabCase>>({ "with-value": 1n });
// @ts-expect-error: "with-value", a number
is<Output<typeof ipc.giveEnumKebabCase>>({ "with-value": null });
is<Input<typeof ipc.takeEnumKebabCase>>({ "with-value": 26279 });
is<Input<typeof ipc.takeEnumKebabCase>>({ "with-value": 61636 });
is<Input<typeof ipc.takeEnumKebabCase>>({ "with-value": 26279 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumKebabCase>>({ "noSuchVariant": 26279 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumKebabCase>>("with-value");
// @ts-expect-error: "with-value", a number
is<Input<typeof ipc.takeEnumKebabCase>>({ "with-value": "1" });
// @ts-expect-error: "with-value", a number
is<Input<typeof ipc.takeEnumKebabCase>>({ "with-value": 1n });
// @ts-expect-error: "with-value", a number
is<Input<typeof ipc.takeEnumKebabCase>>({ "with-value": null });

// StructScreamingKebabCase
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": 9223372036854775806n, "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": -6349310751243830289n, "SECOND": "$$x" });
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": 9223372036854775806n, "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "FIRST-MEMBER", which is missing
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "FIRST-MEMBER", a bigint
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": "1", "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "SECOND", which is missing
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": 9223372036854775806n });
// @ts-expect-error: "SECOND", a string
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": 9223372036854775806n, "SECOND": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructScreamingKebabCase>>(null);
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": 9223372036854775806n, "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": -6349310751243830289n, "SECOND": "$$x" });
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": 9223372036854775806n, "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "FIRST-MEMBER", which is missing
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "FIRST-MEMBER", a bigint
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": "1", "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "SECOND", which is missing
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": 9223372036854775806n });
// @ts-expect-error: "SECOND", a string
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": 9223372036854775806n, "SECOND": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructScreamingKebabCase>>(null);

// EnumScreamingKebabCase
is<Output<typeof ipc.giveEnumScreamingKebabCase>>({ "WITH-VALUE": 41105 });
is<Output<typeof ipc.giveEnumScreamingKebabCase>>({ "WITH-VALUE": 10290 });
is<Output<typeof ipc.giveEnumScreamingKebabCase>>({ "WITH-VALUE": 41105 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumScreamingKebabCase>>({ "noSuchVariant": 41105 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveEnumScreamingKebabCase>>("WITH-VALUE");
// @ts-expect-error: "WITH-VALUE", a number
is<Output<typeof ipc.giveEnumScreamingKebabCase>>({ "WITH-VALUE": "1" });
// @ts-expect-error: "WITH-VALUE", a number
is<Output<typeof ipc.giveEnumScreamingKebabCase>>({ "WITH-VALUE": 1n });
// @ts-expect-error: "WITH-VALUE", a number
is<Output<typeof ipc.giveEnumScreamingKebabCase>>({ "WITH-VALUE": null });
is<Input<typeof ipc.takeEnumScreamingKebabCase>>({ "WITH-VALUE": 41105 });
is<Input<typeof ipc.takeEnumScreamingKebabCase>>({ "WITH-VALUE": 10290 });
is<Input<typeof ipc.takeEnumScreamingKebabCase>>({ "WITH-VALUE": 41105 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumScreamingKebabCase>>({ "noSuchVariant": 41105 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeEnumScreamingKebabCase>>("WITH-VALUE");
// @ts-expect-error: "WITH-VALUE", a number
is<Input<typeof ipc.takeEnumScreamingKebabCase>>({ "WITH-VALUE": "1" });
// @ts-expect-error: "WITH-VALUE", a number
is<Input<typeof ipc.takeEnumScreamingKebabCase>>({ "WITH-VALUE": 1n });
// @ts-expect-error: "WITH-VALUE", a number
is<Input<typeof ipc.takeEnumScreamingKebabCase>>({ "WITH-VALUE": null });

// RenamedMembers
is<Output<typeof ipc.giveRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0n, "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "$int", which is missing
is<Output<typeof ipc.giveRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "$bytes", bytes
is<Output<typeof ipc.giveRenamedMembers>>({ "": 52937, "$$": true, "$bytes": "AQI=", "$int": 0n, "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "then", a string
is<Output<typeof ipc.giveRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0n, "constructor": "", "then": 1, "two words": 0 });
// @ts-expect-error: "two words", a number
is<Output<typeof ipc.giveRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0n, "constructor": "", "then": "keigayyhh", "two words": "1" });
// @ts-expect-error: "", a number
is<Output<typeof ipc.giveRenamedMembers>>({ "": null, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0n, "constructor": "", "then": "keigayyhh", "two words": 0 });
is<Input<typeof ipc.takeRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0n, "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "$int", which is missing
is<Input<typeof ipc.takeRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "$bytes", bytes
is<Input<typeof ipc.takeRenamedMembers>>({ "": 52937, "$$": true, "$bytes": "AQI=", "$int": 0n, "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "then", a string
is<Input<typeof ipc.takeRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0n, "constructor": "", "then": 1, "two words": 0 });
// @ts-expect-error: "two words", a number
is<Input<typeof ipc.takeRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0n, "constructor": "", "then": "keigayyhh", "two words": "1" });
// @ts-expect-error: "", a number
is<Input<typeof ipc.takeRenamedMembers>>({ "": null, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0n, "constructor": "", "then": "keigayyhh", "two words": 0 });

// RenamedPlain
is<Output<typeof ipc.giveRenamedPlain>>({ "$int": "\u{10000}\u{10000}\u{1dafe}\u{e8f8}\u{0}\"\u{10000}\u{10000}\u{0}\u{10ffff}", "then": 65535 });
is<Output<typeof ipc.giveRenamedPlain>>({ "$int": "\u{0}", "then": 65534 });
is<Output<typeof ipc.giveRenamedPlain>>({ "$int": "\u{10000}\u{10000}\u{1dafe}\u{e8f8}\u{0}\"\u{10000}\u{10000}\u{0}\u{10ffff}", "then": 65535 });
// @ts-expect-error: "$int", which is missing
is<Output<typeof ipc.giveRenamedPlain>>({ "then": 65535 });
// @ts-expect-error: "$int", a string
is<Output<typeof ipc.giveRenamedPlain>>({ "$int": null, "then": 65535 });
// @ts-expect-error: "then", a number
is<Output<typeof ipc.giveRenamedPlain>>({ "$int": "\u{10000}\u{10000}\u{1dafe}\u{e8f8}\u{0}\"\u{10000}\u{10000}\u{0}\u{10ffff}", "then": "1" });
// @ts-expect-error: "then", a number
is<Output<typeof ipc.giveRenamedPlain>>({ "$int": "\u{10000}\u{10000}\u{1dafe}\u{e8f8}\u{0}\"\u{10000}\u{10000}\u{0}\u{10ffff}", "then": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveRenamedPlain>>(null);
is<Input<typeof ipc.takeRenamedPlain>>({ "$int": "\u{10000}\u{10000}\u{1dafe}\u{e8f8}\u{0}\"\u{10000}\u{10000}\u{0}\u{10ffff}", "then": 65535 });
is<Input<typeof ipc.takeRenamedPlain>>({ "$int": "\u{0}", "then": 65534 });
is<Input<typeof ipc.takeRenamedPlain>>({ "$int": "\u{10000}\u{10000}\u{1dafe}\u{e8f8}\u{0}\"\u{10000}\u{10000}\u{0}\u{10ffff}", "then": 65535 });
// @ts-expect-error: "$int", which is missing
is<Input<typeof ipc.takeRenamedPlain>>({ "then": 65535 });
// @ts-expect-error: "$int", a string
is<Input<typeof ipc.takeRenamedPlain>>({ "$int": null, "then": 65535 });
// @ts-expect-error: "then", a number
is<Input<typeof ipc.takeRenamedPlain>>({ "$int": "\u{10000}\u{10000}\u{1dafe}\u{e8f8}\u{0}\"\u{10000}\u{10000}\u{0}\u{10ffff}", "then": "1" });
// @ts-expect-error: "then", a number
is<Input<typeof ipc.takeRenamedPlain>>({ "$int": "\u{10000}\u{10000}\u{1dafe}\u{e8f8}\u{0}\"\u{10000}\u{10000}\u{0}\u{10ffff}", "then": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeRenamedPlain>>(null);

// RenamedVariants
is<Output<typeof ipc.giveRenamedVariants>>({ "$int": "\\\u{3aea}\u{8903}\u{10000}\u{2028}\u{10000}\u{2028}$\u{10ffff}$" });
is<Output<typeof ipc.giveRenamedVariants>>({ "then": { "value": 13082 } });
is<Output<typeof ipc.giveRenamedVariants>>({ "$int": "\\\u{3aea}\u{8903}\u{10000}\u{2028}\u{10000}\u{2028}$\u{10ffff}$" });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveRenamedVariants>>({ "noSuchVariant": "\\\u{3aea}\u{8903}\u{10000}\u{2028}\u{10000}\u{2028}$\u{10ffff}$" });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveRenamedVariants>>("$int");
// @ts-expect-error: "$int", a string
is<Output<typeof ipc.giveRenamedVariants>>({ "$int": 1 });
// @ts-expect-error: "$int", a string
is<Output<typeof ipc.giveRenamedVariants>>({ "$int": null });
is<Input<typeof ipc.takeRenamedVariants>>({ "$int": "\\\u{3aea}\u{8903}\u{10000}\u{2028}\u{10000}\u{2028}$\u{10ffff}$" });
is<Input<typeof ipc.takeRenamedVariants>>({ "then": { "value": 13082 } });
is<Input<typeof ipc.takeRenamedVariants>>({ "$int": "\\\u{3aea}\u{8903}\u{10000}\u{2028}\u{10000}\u{2028}$\u{10ffff}$" });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeRenamedVariants>>({ "noSuchVariant": "\\\u{3aea}\u{8903}\u{10000}\u{2028}\u{10000}\u{2028}$\u{10ffff}$" });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeRenamedVariants>>("$int");
// @ts-expect-error: "$int", a string
is<Input<typeof ipc.takeRenamedVariants>>({ "$int": 1 });
// @ts-expect-error: "$int", a string
is<Input<typeof ipc.takeRenamedVariants>>({ "$int": null });

// RenamedFields
is<Output<typeof ipc.giveRenamedFields>>({ "$kind": "Whole", "theValue": -4695559934499887910n });
is<Output<typeof ipc.giveRenamedFields>>({ "$kind": "Whole", "theValue": 7913242023346832389n });
is<Output<typeof ipc.giveRenamedFields>>({ "$kind": "Whole", "theValue": -4695559934499887910n });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveRenamedFields>>({ "theValue": -4695559934499887910n, "$kind": "no such variant" });
// @ts-expect-error: "theValue", which is missing
is<Output<typeof ipc.giveRenamedFields>>({ "$kind": "Whole" });
// @ts-expect-error: "theValue", a bigint
is<Output<typeof ipc.giveRenamedFields>>({ "$kind": "Whole", "theValue": "1" });
is<Input<typeof ipc.takeRenamedFields>>({ "$kind": "Whole", "theValue": -4695559934499887910n });
is<Input<typeof ipc.takeRenamedFields>>({ "$kind": "Whole", "theValue": 7913242023346832389n });
is<Input<typeof ipc.takeRenamedFields>>({ "$kind": "Whole", "theValue": -4695559934499887910n });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeRenamedFields>>({ "theValue": -4695559934499887910n, "$kind": "no such variant" });
// @ts-expect-error: "theValue", which is missing
is<Input<typeof ipc.takeRenamedFields>>({ "$kind": "Whole" });
// @ts-expect-error: "theValue", a bigint
is<Input<typeof ipc.takeRenamedFields>>({ "$kind": "Whole", "theValue": "1" });

// DefaultFieldU16
is<Output<typeof ipc.giveDefaultFieldU16>>({ "other": false, "value": 31547 });
is<Output<typeof ipc.giveDefaultFieldU16>>({ "other": true, "value": 65534 });
is<Output<typeof ipc.giveDefaultFieldU16>>({ "other": false, "value": 31547 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDefaultFieldU16>>({ "other": false });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveDefaultFieldU16>>({ "other": false, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveDefaultFieldU16>>({ "value": 31547 });
// @ts-expect-error: "other", a boolean
is<Output<typeof ipc.giveDefaultFieldU16>>({ "other": null, "value": 31547 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveDefaultFieldU16>>(null);
is<Input<typeof ipc.takeDefaultFieldU16>>({ "other": false, "value": 31547 });
is<Input<typeof ipc.takeDefaultFieldU16>>({ "other": true, "value": 65534 });
is<Input<typeof ipc.takeDefaultFieldU16>>({ "other": false });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeDefaultFieldU16>>({ "other": false, "value": "1" });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeDefaultFieldU16>>({ "other": false, "value": null });
// @ts-expect-error: "other", a boolean
is<Input<typeof ipc.takeDefaultFieldU16>>({ "other": "true", "value": 31547 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDefaultFieldU16>>({ "other": false, "value": 31547, "noSuchMember": 1 });

// DefaultStructU16
is<Output<typeof ipc.giveDefaultStructU16>>({ "other": [41445, 31798, 31226, 51521, 44758], "value": 50126 });
is<Output<typeof ipc.giveDefaultStructU16>>({ "other": [44524], "value": 26487 });
is<Output<typeof ipc.giveDefaultStructU16>>({ "other": [41445, 31798, 31226, 51521, 44758], "value": 50126 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDefaultStructU16>>({ "other": [41445, 31798, 31226, 51521, 44758] });
// @ts-expect-error: "other", an array
is<Output<typeof ipc.giveDefaultStructU16>>({ "other": {}, "value": 50126 });
// @ts-expect-error: "other", [1], a number
is<Output<typeof ipc.giveDefaultStructU16>>({ "other": [41445, "1", 31226, 51521, 44758], "value": 50126 });
// @ts-expect-error: "other", [2], a number
is<Output<typeof ipc.giveDefaultStructU16>>({ "other": [41445, 31798, null, 51521, 44758], "value": 50126 });
// @ts-expect-error: "other", [4], a number
is<Output<typeof ipc.giveDefaultStructU16>>({ "other": [41445, 31798, 31226, 51521, 1n], "value": 50126 });
is<Input<typeof ipc.takeDefaultStructU16>>({ "other": [41445, 31798, 31226, 51521, 44758], "value": 50126 });
is<Input<typeof ipc.takeDefaultStructU16>>({ "other": [44524], "value": 26487 });
is<Input<typeof ipc.takeDefaultStructU16>>({});
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeDefaultStructU16>>({ "other": [41445, 31798, 31226, 51521, 44758], "value": "1" });
// @ts-expect-error: "other", [0], a number
is<Input<typeof ipc.takeDefaultStructU16>>({ "other": ["1", 31798, 31226, 51521, 44758], "value": 50126 });
// @ts-expect-error: "other", [1], a number
is<Input<typeof ipc.takeDefaultStructU16>>({ "other": [41445, null, 31226, 51521, 44758], "value": 50126 });
// @ts-expect-error: "other", [3], a number
is<Input<typeof ipc.takeDefaultStructU16>>({ "other": [41445, 31798, 31226, 1n, 44758], "value": 50126 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDefaultStructU16>>({ "other": [41445, 31798, 31226, 51521, 44758], "value": 50126, "noSuchMember": 1 });

// SkipU16
is<Output<typeof ipc.giveSkipU16>>({ "other": 41294 });
is<Output<typeof ipc.giveSkipU16>>({ "other": 43555 });
is<Output<typeof ipc.giveSkipU16>>({ "other": 41294 });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveSkipU16>>({});
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveSkipU16>>({ "other": 1n });
// @ts-expect-error: its members
is<Output<typeof ipc.giveSkipU16>>({ "other": 41294, "noSuchMember": 1 });
is<Input<typeof ipc.takeSkipU16>>({ "other": 41294 });
is<Input<typeof ipc.takeSkipU16>>({ "other": 43555 });
is<Input<typeof ipc.takeSkipU16>>({ "other": 41294 });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeSkipU16>>({});
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeSkipU16>>({ "other": 1n });
// @ts-expect-error: its members
is<Input<typeof ipc.takeSkipU16>>({ "other": 41294, "noSuchMember": 1 });

// DenyU16
is<Output<typeof ipc.giveDenyU16>>({ "value": 16210 });
is<Output<typeof ipc.giveDenyU16>>({ "value": 65535 });
is<Output<typeof ipc.giveDenyU16>>({ "value": 16210 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDenyU16>>({});
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveDenyU16>>({ "value": 1n });
// @ts-expect-error: its members
is<Output<typeof ipc.giveDenyU16>>({ "value": 16210, "noSuchMember": 1 });
is<Input<typeof ipc.takeDenyU16>>({ "value": 16210 });
is<Input<typeof ipc.takeDenyU16>>({ "value": 65535 });
is<Input<typeof ipc.takeDenyU16>>({ "value": 16210 });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeDenyU16>>({});
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeDenyU16>>({ "value": 1n });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDenyU16>>({ "value": 16210, "noSuchMember": 1 });

// DefaultFieldI64
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": false, "value": -8313888214585003172n });
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": true, "value": 9223372036854775806n });
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": false, "value": -8313888214585003172n });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": false });
// @ts-expect-error: "value", a bigint
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": false, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveDefaultFieldI64>>({ "value": -8313888214585003172n });
// @ts-expect-error: "other", a boolean
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": null, "value": -8313888214585003172n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveDefaultFieldI64>>(null);
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": false, "value": -8313888214585003172n });
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": true, "value": 9223372036854775806n });
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": false });
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": false, "value": 1 });
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": false, "value": null });
// @ts-expect-error: "other", a boolean
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": "true", "value": -8313888214585003172n });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": false, "value": -8313888214585003172n, "noSuchMember": 1 });

// DefaultStructI64
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [6067534597928809326n, -25714699367681n, 12349823553268301n, 5n, 48609760n], "value": 2030760059087725074n });
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [-1n, 9007199254740993n], "value": 5893466170803872357n });
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [6067534597928809326n, -25714699367681n, 12349823553268301n, 5n, 48609760n], "value": 2030760059087725074n });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [6067534597928809326n, -25714699367681n, 12349823553268301n, 5n, 48609760n] });
// @ts-expect-error: "other", an array
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": {}, "value": 2030760059087725074n });
// @ts-expect-error: "other", [1], a bigint
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [6067534597928809326n, 1, 12349823553268301n, 5n, 48609760n], "value": 2030760059087725074n });
// @ts-expect-error: "other", [2], a bigint
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [6067534597928809326n, -25714699367681n, null, 5n, 48609760n], "value": 2030760059087725074n });
// @ts-expect-error: "other", [4], a bigint
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [6067534597928809326n, -25714699367681n, 12349823553268301n, 5n, "1"], "value": 2030760059087725074n });
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [6067534597928809326n, -25714699367681n, 12349823553268301n, 5n, 48609760n], "value": 2030760059087725074n });
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [-1n, 9007199254740993n], "value": 5893466170803872357n });
is<Input<typeof ipc.takeDefaultStructI64>>({});
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [6067534597928809326n, -25714699367681n, 12349823553268301n, 5n, 48609760n], "value": 1 });
// @ts-expect-error: "other", [0], a bigint
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [1, -25714699367681n, 12349823553268301n, 5n, 48609760n], "value": 2030760059087725074n });
// @ts-expect-error: "other", [1], a bigint
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [6067534597928809326n, null, 12349823553268301n, 5n, 48609760n], "value": 2030760059087725074n });
// @ts-expect-error: "other", [3], a bigint
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [6067534597928809326n, -25714699367681n, 12349823553268301n, "1", 48609760n], "value": 2030760059087725074n });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [6067534597928809326n, -25714699367681n, 12349823553268301n, 5n, 48609760n], "value": 2030760059087725074n, "noSuchMember": 1 });

// SkipI64
is<Output<typeof ipc.giveSkipI64>>({ "other": -5038127681259833567n });
is<Output<typeof ipc.giveSkipI64>>({ "other": 969866167442209044n });
is<Output<typeof ipc.giveSkipI64>>({ "other": -5038127681259833567n });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveSkipI64>>({});
// @ts-expect-error: "other", a bigint
is<Output<typeof ipc.giveSkipI64>>({ "other": "1" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveSkipI64>>({ "other": -5038127681259833567n, "noSuchMember": 1 });
is<Input<typeof ipc.takeSkipI64>>({ "other": -5038127681259833567n });
is<Input<typeof ipc.takeSkipI64>>({ "other": 969866167442209044n });
is<Input<typeof ipc.takeSkipI64>>({ "other": -5038127681259833567n });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeSkipI64>>({});
// @ts-expect-error: "other", a bigint
is<Input<typeof ipc.takeSkipI64>>({ "other": "1" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeSkipI64>>({ "other": -5038127681259833567n, "noSuchMember": 1 });

// DenyI64
is<Output<typeof ipc.giveDenyI64>>({ "value": -4466857648878056507n });
is<Output<typeof ipc.giveDenyI64>>({ "value": -9007199254740993n });
is<Output<typeof ipc.giveDenyI64>>({ "value": -4466857648878056507n });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDenyI64>>({});
// @ts-expect-error: "value", a bigint
is<Output<typeof ipc.giveDenyI64>>({ "value": "1" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveDenyI64>>({ "value": -4466857648878056507n, "noSuchMember": 1 });
is<Input<typeof ipc.takeDenyI64>>({ "value": -4466857648878056507n });
is<Input<typeof ipc.takeDenyI64>>({ "value": -9007199254740993n });
is<Input<typeof ipc.takeDenyI64>>({ "value": -4466857648878056507n });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeDenyI64>>({});
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeDenyI64>>({ "value": "1" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDenyI64>>({ "value": -4466857648878056507n, "noSuchMember": 1 });

// DefaultFieldString
is<Output<typeof ipc.giveDefaultFieldString>>({ "other": false, "value": "\u{10000}\u{2028}\u{10000}\"\u{34113}$\u{38d}\u{ffff}\u{fd58}\u{ffff}\u{6aa}" });
is<Output<typeof ipc.giveDefaultFieldString>>({ "other": true, "value": "\u{1f600}" });
is<Output<typeof ipc.giveDefaultFieldString>>({ "other": false, "value": "\u{10000}\u{2028}\u{10000}\"\u{34113}$\u{38d}\u{ffff}\u{fd58}\u{ffff}\u{6aa}" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDefaultFieldString>>({ "other": false });
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveDefaultFieldString>>({ "other": false, "value": null });
// @ts-expect-error: "other", a boolean
is<Output<typeof ipc.giveDefaultFieldString>>({ "other": "true", "value": "\u{10000}\u{2028}\u{10000}\"\u{34113}$\u{38d}\u{ffff}\u{fd58}\u{ffff}\u{6aa}" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveDefaultFieldString>>({ "other": false, "value": "\u{10000}\u{2028}\u{10000}\"\u{34113}$\u{38d}\u{ffff}\u{fd58}\u{ffff}\u{6aa}", "noSuchMember": 1 });
is<Input<typeof ipc.takeDefaultFieldString>>({ "other": false, "value": "\u{10000}\u{2028}\u{10000}\"\u{34113}$\u{38d}\u{ffff}\u{fd58}\u{ffff}\u{6aa}" });
is<Input<typeof ipc.takeDefaultFieldString>>({ "other": true, "value": "\u{1f600}" });
is<Input<typeof ipc.takeDefaultFieldString>>({ "other": false });
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeDefaultFieldString>>({ "other": false, "value": 1 });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeDefaultFieldString>>({ "value": "\u{10000}\u{2028}\u{10000}\"\u{34113}$\u{38d}\u{ffff}\u{fd58}\u{ffff}\u{6aa}" });
// @ts-expect-error: "other", a boolean
is<Input<typeof ipc.takeDefaultFieldString>>({ "other": null, "value": "\u{10000}\u{2028}\u{10000}\"\u{34113}$\u{38d}\u{ffff}\u{fd58}\u{ffff}\u{6aa}" });
// @ts-expect-error: an object
is<Input<typeof ipc.takeDefaultFieldString>>(null);

// DefaultStructString
is<Output<typeof ipc.giveDefaultStructString>>({ "other": ["$$x", "__proto__", "null", "\u{10ffff}\\\u{10ffff}\u{2028}\u{befa}\u{5349}", ""], "value": "braobmuqq" });
is<Output<typeof ipc.giveDefaultStructString>>({ "other": ["\\\u{206}$\"\u{2028}"], "value": "xrybq" });
is<Output<typeof ipc.giveDefaultStructString>>({ "other": ["$$x", "__proto__", "null", "\u{10ffff}\\\u{10ffff}\u{2028}\u{befa}\u{5349}", ""], "value": "braobmuqq" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDefaultStructString>>({ "other": ["$$x", "__proto__", "null", "\u{10ffff}\\\u{10ffff}\u{2028}\u{befa}\u{5349}", ""] });
// @ts-expect-error: "other", an array
is<Output<typeof ipc.giveDefaultStructString>>({ "other": {}, "value": "braobmuqq" });
// @ts-expect-error: "other", [1], a string
is<Output<typeof ipc.giveDefaultStructString>>({ "other": ["$$x", 1, "null", "\u{10ffff}\\\u{10ffff}\u{2028}\u{befa}\u{5349}", ""], "value": "braobmuqq" });
// @ts-expect-error: "other", [3], a string
is<Output<typeof ipc.giveDefaultStructString>>({ "other": ["$$x", "__proto__", "null", 1, ""], "value": "braobmuqq" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveDefaultStructString>>({ "other": ["$$x", "__proto__", "null", "\u{10ffff}\\\u{10ffff}\u{2028}\u{befa}\u{5349}", ""], "value": "braobmuqq", "noSuchMember": 1 });
is<Input<typeof ipc.takeDefaultStructString>>({ "other": ["$$x", "__proto__", "null", "\u{10ffff}\\\u{10ffff}\u{2028}\u{befa}\u{5349}", ""], "value": "braobmuqq" });
is<Input<typeof ipc.takeDefaultStructString>>({ "other": ["\\\u{206}$\"\u{2028}"], "value": "xrybq" });
is<Input<typeof ipc.takeDefaultStructString>>({});
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeDefaultStructString>>({ "other": ["$$x", "__proto__", "null", "\u{10ffff}\\\u{10ffff}\u{2028}\u{befa}\u{5349}", ""], "value": 1 });
// @ts-expect-error: "other", [0], a string
is<Input<typeof ipc.takeDefaultStructString>>({ "other": [1, "__proto__", "null", "\u{10ffff}\\\u{10ffff}\u{2028}\u{befa}\u{5349}", ""], "value": "braobmuqq" });
// @ts-expect-error: "other", [2], a string
is<Input<typeof ipc.takeDefaultStructString>>({ "other": ["$$x", "__proto__", 1, "\u{10ffff}\\\u{10ffff}\u{2028}\u{befa}\u{5349}", ""], "value": "braobmuqq" });
// @ts-expect-error: "other", [4], a string
is<Input<typeof ipc.takeDefaultStructString>>({ "other": ["$$x", "__proto__", "null", "\u{10ffff}\\\u{10ffff}\u{2028}\u{befa}\u{5349}", 1], "value": "braobmuqq" });

// SkipString
is<Output<typeof ipc.giveSkipString>>({ "other": "\u{1b8}\u{ffff}\\\u{ffff}\u{2028}\u{0}\u{10ffff}\u{2028}\u{10ffff}\u{10ffff}\u{0}" });
is<Output<typeof ipc.giveSkipString>>({ "other": "\u{2028}" });
is<Output<typeof ipc.giveSkipString>>({ "other": "\u{1b8}\u{ffff}\\\u{ffff}\u{2028}\u{0}\u{10ffff}\u{2028}\u{10ffff}\u{10ffff}\u{0}" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveSkipString>>({});
// @ts-expect-error: "other", a string
is<Output<typeof ipc.giveSkipString>>({ "other": 1 });
// @ts-expect-error: "other", a string
is<Output<typeof ipc.giveSkipString>>({ "other": null });
// @ts-expect-error: its members
is<Output<typeof ipc.giveSkipString>>({ "other": "\u{1b8}\u{ffff}\\\u{ffff}\u{2028}\u{0}\u{10ffff}\u{2028}\u{10ffff}\u{10ffff}\u{0}", "noSuchMember": 1 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveSkipString>>(null);
is<Input<typeof ipc.takeSkipString>>({ "other": "\u{1b8}\u{ffff}\\\u{ffff}\u{2028}\u{0}\u{10ffff}\u{2028}\u{10ffff}\u{10ffff}\u{0}" });
is<Input<typeof ipc.takeSkipString>>({ "other": "\u{2028}" });
is<Input<typeof ipc.takeSkipString>>({ "other": "\u{1b8}\u{ffff}\\\u{ffff}\u{2028}\u{0}\u{10ffff}\u{2028}\u{10ffff}\u{10ffff}\u{0}" });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeSkipString>>({});
// @ts-expect-error: "other", a string
is<Input<typeof ipc.takeSkipString>>({ "other": 1 });
// @ts-expect-error: "other", a string
is<Input<typeof ipc.takeSkipString>>({ "other": null });
// @ts-expect-error: its members
is<Input<typeof ipc.takeSkipString>>({ "other": "\u{1b8}\u{ffff}\\\u{ffff}\u{2028}\u{0}\u{10ffff}\u{2028}\u{10ffff}\u{10ffff}\u{0}", "noSuchMember": 1 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeSkipString>>(null);

// DenyString
is<Output<typeof ipc.giveDenyString>>({ "value": "\u{10ffff}\u{2028}\u{10ffff}\u{be73}\u{1db1}\u{2028}$\u{2028}\u{0}" });
is<Output<typeof ipc.giveDenyString>>({ "value": "pqivjlw" });
is<Output<typeof ipc.giveDenyString>>({ "value": "\u{10ffff}\u{2028}\u{10ffff}\u{be73}\u{1db1}\u{2028}$\u{2028}\u{0}" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDenyString>>({});
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveDenyString>>({ "value": 1 });
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveDenyString>>({ "value": null });
// @ts-expect-error: its members
is<Output<typeof ipc.giveDenyString>>({ "value": "\u{10ffff}\u{2028}\u{10ffff}\u{be73}\u{1db1}\u{2028}$\u{2028}\u{0}", "noSuchMember": 1 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveDenyString>>(null);
is<Input<typeof ipc.takeDenyString>>({ "value": "\u{10ffff}\u{2028}\u{10ffff}\u{be73}\u{1db1}\u{2028}$\u{2028}\u{0}" });
is<Input<typeof ipc.takeDenyString>>({ "value": "pqivjlw" });
is<Input<typeof ipc.takeDenyString>>({ "value": "\u{10ffff}\u{2028}\u{10ffff}\u{be73}\u{1db1}\u{2028}$\u{2028}\u{0}" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeDenyString>>({});
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeDenyString>>({ "value": 1 });
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeDenyString>>({ "value": null });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDenyString>>({ "value": "\u{10ffff}\u{2028}\u{10ffff}\u{be73}\u{1db1}\u{2028}$\u{2028}\u{0}", "noSuchMember": 1 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeDenyString>>(null);

// DefaultFieldBytes
is<Output<typeof ipc.giveDefaultFieldBytes>>({ "other": false, "value": new Uint8Array([180, 110, 108, 120, 253]) });
is<Output<typeof ipc.giveDefaultFieldBytes>>({ "other": true, "value": new Uint8Array([108, 241]) });
is<Output<typeof ipc.giveDefaultFieldBytes>>({ "other": false, "value": new Uint8Array([180, 110, 108, 120, 253]) });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDefaultFieldBytes>>({ "other": false });
// @ts-expect-error: "value", bytes
is<Output<typeof ipc.giveDefaultFieldBytes>>({ "other": false, "value": "AQI=" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveDefaultFieldBytes>>({ "value": new Uint8Array([180, 110, 108, 120, 253]) });
// @ts-expect-error: "other", a boolean
is<Output<typeof ipc.giveDefaultFieldBytes>>({ "other": null, "value": new Uint8Array([180, 110, 108, 120, 253]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveDefaultFieldBytes>>(null);
is<Input<typeof ipc.takeDefaultFieldBytes>>({ "other": false, "value": new Uint8Array([180, 110, 108, 120, 253]) });
is<Input<typeof ipc.takeDefaultFieldBytes>>({ "other": true, "value": new Uint8Array([108, 241]) });
is<Input<typeof ipc.takeDefaultFieldBytes>>({ "other": false });
// @ts-expect-error: "value", bytes
is<Input<typeof ipc.takeDefaultFieldBytes>>({ "other": false, "value": [1, 2] });
// @ts-expect-error: "value", bytes
is<Input<typeof ipc.takeDefaultFieldBytes>>({ "other": false, "value": null });
// @ts-expect-error: "other", a boolean
is<Input<typeof ipc.takeDefaultFieldBytes>>({ "other": "true", "value": new Uint8Array([180, 110, 108, 120, 253]) });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDefaultFieldBytes>>({ "other": false, "value": new Uint8Array([180, 110, 108, 120, 253]), "noSuchMember": 1 });

// DefaultStructBytes
is<Output<typeof ipc.giveDefaultStructBytes>>({ "other": [new Uint8Array([155]), new Uint8Array([]), new Uint8Array([29])], "value": new Uint8Array([122, 181, 172]) });
is<Output<typeof ipc.giveDefaultStructBytes>>({ "other": [new Uint8Array([47, 58, 52, 32, 68])], "value": new Uint8Array([8, 59]) });
is<Output<typeof ipc.giveDefaultStructBytes>>({ "other": [new Uint8Array([155]), new Uint8Array([]), new Uint8Array([29])], "value": new Uint8Array([122, 181, 172]) });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDefaultStructBytes>>({ "other": [new Uint8Array([155]), new Uint8Array([]), new Uint8Array([29])] });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveDefaultStructBytes>>({ "value": new Uint8Array([122, 181, 172]) });
// @ts-expect-error: "other", [0], bytes
is<Output<typeof ipc.giveDefaultStructBytes>>({ "other": ["AQI=", new Uint8Array([]), new Uint8Array([29])], "value": new Uint8Array([122, 181, 172]) });
// @ts-expect-error: "other", [1], bytes
is<Output<typeof ipc.giveDefaultStructBytes>>({ "other": [new Uint8Array([155]), null, new Uint8Array([29])], "value": new Uint8Array([122, 181, 172]) });
// @ts-expect-error: its members
is<Output<typeof ipc.giveDefaultStructBytes>>({ "other": [new Uint8Array([155]), new Uint8Array([]), new Uint8Array([29])], "value": new Uint8Array([122, 181, 172]), "noSuchMember": 1 });
is<Input<typeof ipc.takeDefaultStructBytes>>({ "other": [new Uint8Array([155]), new Uint8Array([]), new Uint8Array([29])], "value": new Uint8Array([122, 181, 172]) });
is<Input<typeof ipc.takeDefaultStructBytes>>({ "other": [new Uint8Array([47, 58, 52, 32, 68])], "value": new Uint8Array([8, 59]) });
is<Input<typeof ipc.takeDefaultStructBytes>>({});
// @ts-expect-error: "value", bytes
is<Input<typeof ipc.takeDefaultStructBytes>>({ "other": [new Uint8Array([155]), new Uint8Array([]), new Uint8Array([29])], "value": [1, 2] });
// @ts-expect-error: "other", an array
is<Input<typeof ipc.takeDefaultStructBytes>>({ "other": null, "value": new Uint8Array([122, 181, 172]) });
// @ts-expect-error: "other", [1], bytes
is<Input<typeof ipc.takeDefaultStructBytes>>({ "other": [new Uint8Array([155]), [1, 2], new Uint8Array([29])], "value": new Uint8Array([122, 181, 172]) });
// @ts-expect-error: "other", [2], bytes
is<Input<typeof ipc.takeDefaultStructBytes>>({ "other": [new Uint8Array([155]), new Uint8Array([]), "AQI="], "value": new Uint8Array([122, 181, 172]) });

// SkipBytes
is<Output<typeof ipc.giveSkipBytes>>({ "other": new Uint8Array([134, 210, 183, 85, 246]) });
is<Output<typeof ipc.giveSkipBytes>>({ "other": new Uint8Array([32, 108]) });
is<Output<typeof ipc.giveSkipBytes>>({ "other": new Uint8Array([134, 210, 183, 85, 246]) });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveSkipBytes>>({});
// @ts-expect-error: "other", bytes
is<Output<typeof ipc.giveSkipBytes>>({ "other": "AQI=" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveSkipBytes>>({ "other": new Uint8Array([134, 210, 183, 85, 246]), "noSuchMember": 1 });
is<Input<typeof ipc.takeSkipBytes>>({ "other": new Uint8Array([134, 210, 183, 85, 246]) });
is<Input<typeof ipc.takeSkipBytes>>({ "other": new Uint8Array([32, 108]) });
is<Input<typeof ipc.takeSkipBytes>>({ "other": new Uint8Array([134, 210, 183, 85, 246]) });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeSkipBytes>>({});
// @ts-expect-error: "other", bytes
is<Input<typeof ipc.takeSkipBytes>>({ "other": "AQI=" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeSkipBytes>>({ "other": new Uint8Array([134, 210, 183, 85, 246]), "noSuchMember": 1 });

// DenyBytes
is<Output<typeof ipc.giveDenyBytes>>({ "value": new Uint8Array([107, 235, 148, 112, 209]) });
is<Output<typeof ipc.giveDenyBytes>>({ "value": new Uint8Array([40, 223]) });
is<Output<typeof ipc.giveDenyBytes>>({ "value": new Uint8Array([107, 235, 148, 112, 209]) });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDenyBytes>>({});
// @ts-expect-error: "value", bytes
is<Output<typeof ipc.giveDenyBytes>>({ "value": "AQI=" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveDenyBytes>>({ "value": new Uint8Array([107, 235, 148, 112, 209]), "noSuchMember": 1 });
is<Input<typeof ipc.takeDenyBytes>>({ "value": new Uint8Array([107, 235, 148, 112, 209]) });
is<Input<typeof ipc.takeDenyBytes>>({ "value": new Uint8Array([40, 223]) });
is<Input<typeof ipc.takeDenyBytes>>({ "value": new Uint8Array([107, 235, 148, 112, 209]) });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeDenyBytes>>({});
// @ts-expect-error: "value", bytes
is<Input<typeof ipc.takeDenyBytes>>({ "value": "AQI=" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDenyBytes>>({ "value": new Uint8Array([107, 235, 148, 112, 209]), "noSuchMember": 1 });

// GenericStructOfU16
is<Output<typeof ipc.giveGenericStructOfU16>>({ "value": { "first": 17386, "second": [65535, 49980, 34936, 36026, 19357] } });
is<Output<typeof ipc.giveGenericStructOfU16>>({ "value": { "first": 10077, "second": [null, null] } });
is<Output<typeof ipc.giveGenericStructOfU16>>({ "value": { "first": 17386, "second": [65535, 49980, 34936, 36026, 19357] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericStructOfU16>>({});
// @ts-expect-error: "value", "second", an array
is<Output<typeof ipc.giveGenericStructOfU16>>({ "value": { "first": 17386, "second": {} } });
// @ts-expect-error: "value", "second", [1], a number
is<Output<typeof ipc.giveGenericStructOfU16>>({ "value": { "first": 17386, "second": [65535, "1", 34936, 36026, 19357] } });
// @ts-expect-error: "value", "second", [3], a number
is<Output<typeof ipc.giveGenericStructOfU16>>({ "value": { "first": 17386, "second": [65535, 49980, 34936, "1", 19357] } });
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveGenericStructOfU16>>({ "value": null });
is<Input<typeof ipc.takeGenericStructOfU16>>({ "value": { "first": 17386, "second": [65535, 49980, 34936, 36026, 19357] } });
is<Input<typeof ipc.takeGenericStructOfU16>>({ "value": { "first": 10077, "second": [null, null] } });
is<Input<typeof ipc.takeGenericStructOfU16>>({ "value": { "first": 17386, "second": [65535, 49980, 34936, 36026, 19357] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericStructOfU16>>({});
// @ts-expect-error: "value", "second", an array
is<Input<typeof ipc.takeGenericStructOfU16>>({ "value": { "first": 17386, "second": {} } });
// @ts-expect-error: "value", "second", [1], a number
is<Input<typeof ipc.takeGenericStructOfU16>>({ "value": { "first": 17386, "second": [65535, "1", 34936, 36026, 19357] } });
// @ts-expect-error: "value", "second", [3], a number
is<Input<typeof ipc.takeGenericStructOfU16>>({ "value": { "first": 17386, "second": [65535, 49980, 34936, "1", 19357] } });
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeGenericStructOfU16>>({ "value": null });

// GenericNewtypeOfU16
is<Output<typeof ipc.giveGenericNewtypeOfU16>>({ "value": [33407, 64313, 19692, 13587, 42880] });
is<Output<typeof ipc.giveGenericNewtypeOfU16>>({ "value": [59174, 65535] });
is<Output<typeof ipc.giveGenericNewtypeOfU16>>({ "value": [33407, 64313, 19692, 13587, 42880] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericNewtypeOfU16>>({});
// @ts-expect-error: "value", [0], a number
is<Output<typeof ipc.giveGenericNewtypeOfU16>>({ "value": [1n, 64313, 19692, 13587, 42880] });
// @ts-expect-error: "value", [1], a number
is<Output<typeof ipc.giveGenericNewtypeOfU16>>({ "value": [33407, null, 19692, 13587, 42880] });
// @ts-expect-error: "value", [3], a number
is<Output<typeof ipc.giveGenericNewtypeOfU16>>({ "value": [33407, 64313, 19692, "1", 42880] });
// @ts-expect-error: "value", [4], a number
is<Output<typeof ipc.giveGenericNewtypeOfU16>>({ "value": [33407, 64313, 19692, 13587, 1n] });
is<Input<typeof ipc.takeGenericNewtypeOfU16>>({ "value": [33407, 64313, 19692, 13587, 42880] });
is<Input<typeof ipc.takeGenericNewtypeOfU16>>({ "value": [59174, 65535] });
is<Input<typeof ipc.takeGenericNewtypeOfU16>>({ "value": [33407, 64313, 19692, 13587, 42880] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericNewtypeOfU16>>({});
// @ts-expect-error: "value", [0], a number
is<Input<typeof ipc.takeGenericNewtypeOfU16>>({ "value": [1n, 64313, 19692, 13587, 42880] });
// @ts-expect-error: "value", [1], a number
is<Input<typeof ipc.takeGenericNewtypeOfU16>>({ "value": [33407, null, 19692, 13587, 42880] });
// @ts-expect-error: "value", [3], a number
is<Input<typeof ipc.takeGenericNewtypeOfU16>>({ "value": [33407, 64313, 19692, "1", 42880] });
// @ts-expect-error: "value", [4], a number
is<Input<typeof ipc.takeGenericNewtypeOfU16>>({ "value": [33407, 64313, 19692, 13587, 1n] });

// GenericEnumOfU16
is<Output<typeof ipc.giveGenericEnumOfU16>>({ "value": { "Right": { "value": [false, 39888] } } });
is<Output<typeof ipc.giveGenericEnumOfU16>>({ "value": { "Right": { "value": [true, 0] } } });
is<Output<typeof ipc.giveGenericEnumOfU16>>({ "value": { "Right": { "value": [false, 39888] } } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericEnumOfU16>>({});
// @ts-expect-error: "value", "Right", "value", which is missing
is<Output<typeof ipc.giveGenericEnumOfU16>>({ "value": { "Right": {} } });
// @ts-expect-error: "value", "Right", "value", [0], a boolean
is<Output<typeof ipc.giveGenericEnumOfU16>>({ "value": { "Right": { "value": ["true", 39888] } } });
// @ts-expect-error: "value", "Right", "value", [1], a number
is<Output<typeof ipc.giveGenericEnumOfU16>>({ "value": { "Right": { "value": [false, 1n] } } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveGenericEnumOfU16>>(null);
is<Input<typeof ipc.takeGenericEnumOfU16>>({ "value": { "Right": { "value": [false, 39888] } } });
is<Input<typeof ipc.takeGenericEnumOfU16>>({ "value": { "Right": { "value": [true, 0] } } });
is<Input<typeof ipc.takeGenericEnumOfU16>>({ "value": { "Right": { "value": [false, 39888] } } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericEnumOfU16>>({});
// @ts-expect-error: "value", "Right", "value", which is missing
is<Input<typeof ipc.takeGenericEnumOfU16>>({ "value": { "Right": {} } });
// @ts-expect-error: "value", "Right", "value", [0], a boolean
is<Input<typeof ipc.takeGenericEnumOfU16>>({ "value": { "Right": { "value": ["true", 39888] } } });
// @ts-expect-error: "value", "Right", "value", [1], a number
is<Input<typeof ipc.takeGenericEnumOfU16>>({ "value": { "Right": { "value": [false, 1n] } } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeGenericEnumOfU16>>(null);

// GenericTaggedOfU16
is<Output<typeof ipc.giveGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": [65535, 10439, 21635, 47515, 56639] } });
is<Output<typeof ipc.giveGenericTaggedOfU16>>({ "value": { "how_many": "one", "value": 63672 } });
is<Output<typeof ipc.giveGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": [65535, 10439, 21635, 47515, 56639] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericTaggedOfU16>>({});
// @ts-expect-error: "value", "values", an array
is<Output<typeof ipc.giveGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": null } });
// @ts-expect-error: "value", "values", [1], a number
is<Output<typeof ipc.giveGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": [65535, 1n, 21635, 47515, 56639] } });
// @ts-expect-error: "value", "values", [3], a number
is<Output<typeof ipc.giveGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": [65535, 10439, 21635, "1", 56639] } });
// @ts-expect-error: "value", "values", [4], a number
is<Output<typeof ipc.giveGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": [65535, 10439, 21635, 47515, null] } });
is<Input<typeof ipc.takeGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": [65535, 10439, 21635, 47515, 56639] } });
is<Input<typeof ipc.takeGenericTaggedOfU16>>({ "value": { "how_many": "one", "value": 63672 } });
is<Input<typeof ipc.takeGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": [65535, 10439, 21635, 47515, 56639] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericTaggedOfU16>>({});
// @ts-expect-error: "value", "values", an array
is<Input<typeof ipc.takeGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": null } });
// @ts-expect-error: "value", "values", [1], a number
is<Input<typeof ipc.takeGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": [65535, 1n, 21635, 47515, 56639] } });
// @ts-expect-error: "value", "values", [3], a number
is<Input<typeof ipc.takeGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": [65535, 10439, 21635, "1", 56639] } });
// @ts-expect-error: "value", "values", [4], a number
is<Input<typeof ipc.takeGenericTaggedOfU16>>({ "value": { "how_many": "some", "values": [65535, 10439, 21635, 47515, null] } });

// GenericTreeOfU16
is<Output<typeof ipc.giveGenericTreeOfU16>>({ "value": { "children": [{ "children": [{ "children": [], "value": 18461 }], "value": 11138 }], "value": 14959 } });
is<Output<typeof ipc.giveGenericTreeOfU16>>({ "value": { "children": [], "value": 55349 } });
is<Output<typeof ipc.giveGenericTreeOfU16>>({ "value": { "children": [{ "children": [{ "children": [], "value": 18461 }], "value": 11138 }], "value": 14959 } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericTreeOfU16>>({});
// @ts-expect-error: "value", "children", an array
is<Output<typeof ipc.giveGenericTreeOfU16>>({ "value": { "children": {}, "value": 14959 } });
// @ts-expect-error: "value", "children", [0], "children", which is missing
is<Output<typeof ipc.giveGenericTreeOfU16>>({ "value": { "children": [{ "value": 11138 }], "value": 14959 } });
// @ts-expect-error: "value", "children", [0], "children", [0], "value", a number
is<Output<typeof ipc.giveGenericTreeOfU16>>({ "value": { "children": [{ "children": [{ "children": [], "value": null }], "value": 11138 }], "value": 14959 } });
// @ts-expect-error: "value", "children", [0], its members
is<Output<typeof ipc.giveGenericTreeOfU16>>({ "value": { "children": [{ "children": [{ "children": [], "value": 18461 }], "value": 11138, "noSuchMember": 1 }], "value": 14959 } });
is<Input<typeof ipc.takeGenericTreeOfU16>>({ "value": { "children": [{ "children": [{ "children": [], "value": 18461 }], "value": 11138 }], "value": 14959 } });
is<Input<typeof ipc.takeGenericTreeOfU16>>({ "value": { "children": [], "value": 55349 } });
is<Input<typeof ipc.takeGenericTreeOfU16>>({ "value": { "children": [{ "children": [{ "children": [], "value": 18461 }], "value": 11138 }], "value": 14959 } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericTreeOfU16>>({});
// @ts-expect-error: "value", "children", an array
is<Input<typeof ipc.takeGenericTreeOfU16>>({ "value": { "children": {}, "value": 14959 } });
// @ts-expect-error: "value", "children", [0], "children", which is missing
is<Input<typeof ipc.takeGenericTreeOfU16>>({ "value": { "children": [{ "value": 11138 }], "value": 14959 } });
// @ts-expect-error: "value", "children", [0], "children", [0], "value", a number
is<Input<typeof ipc.takeGenericTreeOfU16>>({ "value": { "children": [{ "children": [{ "children": [], "value": null }], "value": 11138 }], "value": 14959 } });
// @ts-expect-error: "value", "children", [0], its members
is<Input<typeof ipc.takeGenericTreeOfU16>>({ "value": { "children": [{ "children": [{ "children": [], "value": 18461 }], "value": 11138, "noSuchMember": 1 }], "value": 14959 } });

// GenericStructOfI64
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -1n, "second": [516025450432343475n, -9007199254740992n, 912737826623688345n, null, null] } });
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -1241n, "second": [81118392n, -3382891186887n] } });
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -1n, "second": [516025450432343475n, -9007199254740992n, 912737826623688345n, null, null] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericStructOfI64>>({});
// @ts-expect-error: "value", "second", which is missing
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -1n } });
// @ts-expect-error: "value", "second", [0], a bigint
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -1n, "second": ["1", -9007199254740992n, 912737826623688345n, null, null] } });
// @ts-expect-error: "value", "second", [2], a bigint
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -1n, "second": [516025450432343475n, -9007199254740992n, 1, null, null] } });
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": null });
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -1n, "second": [516025450432343475n, -9007199254740992n, 912737826623688345n, null, null] } });
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -1241n, "second": [81118392n, -3382891186887n] } });
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -1n, "second": [516025450432343475n, -9007199254740992n, 912737826623688345n, null, null] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericStructOfI64>>({});
// @ts-expect-error: "value", "second", which is missing
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -1n } });
// @ts-expect-error: "value", "second", [0], a bigint
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -1n, "second": ["1", -9007199254740992n, 912737826623688345n, null, null] } });
// @ts-expect-error: "value", "second", [2], a bigint
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -1n, "second": [516025450432343475n, -9007199254740992n, 1, null, null] } });
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": null });

// GenericNewtypeOfI64
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [9007199254740993n, -33991492043161399n, 3415186596115335082n, -5090793680762892645n, 44023677083239203n] });
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [1188630869274n, 9007199254740991n] });
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [9007199254740993n, -33991492043161399n, 3415186596115335082n, -5090793680762892645n, 44023677083239203n] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({});
// @ts-expect-error: "value", [0], a bigint
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": ["1", -33991492043161399n, 3415186596115335082n, -5090793680762892645n, 44023677083239203n] });
// @ts-expect-error: "value", [1], a bigint
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [9007199254740993n, null, 3415186596115335082n, -5090793680762892645n, 44023677083239203n] });
// @ts-expect-error: "value", [3], a bigint
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [9007199254740993n, -33991492043161399n, 3415186596115335082n, 1, 44023677083239203n] });
// @ts-expect-error: "value", [4], a bigint
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [9007199254740993n, -33991492043161399n, 3415186596115335082n, -5090793680762892645n, "1"] });
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [9007199254740993n, -33991492043161399n, 3415186596115335082n, -5090793680762892645n, 44023677083239203n] });
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [1188630869274n, 9007199254740991n] });
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [9007199254740993n, -33991492043161399n, 3415186596115335082n, -5090793680762892645n, 44023677083239203n] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({});
// @ts-expect-error: "value", [0], a bigint
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": ["1", -33991492043161399n, 3415186596115335082n, -5090793680762892645n, 44023677083239203n] });
// @ts-expect-error: "value", [1], a bigint
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [9007199254740993n, null, 3415186596115335082n, -5090793680762892645n, 44023677083239203n] });
// @ts-expect-error: "value", [3], a bigint
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [9007199254740993n, -33991492043161399n, 3415186596115335082n, 1, 44023677083239203n] });
// @ts-expect-error: "value", [4], a bigint
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [9007199254740993n, -33991492043161399n, 3415186596115335082n, -5090793680762892645n, "1"] });

// GenericEnumOfI64
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": { "value": [false, -1022599825411921620n] } } });
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": { "value": [true, 485740927n] } } });
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": { "value": [false, -1022599825411921620n] } } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericEnumOfI64>>({});
// @ts-expect-error: "value", "Right", "value", which is missing
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": {} } });
// @ts-expect-error: "value", "Right", "value", [0], a boolean
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": { "value": ["true", -1022599825411921620n] } } });
// @ts-expect-error: "value", "Right", "value", [1], a bigint
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": { "value": [false, "1"] } } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveGenericEnumOfI64>>(null);
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": { "value": [false, -1022599825411921620n] } } });
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": { "value": [true, 485740927n] } } });
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": { "value": [false, -1022599825411921620n] } } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericEnumOfI64>>({});
// @ts-expect-error: "value", "Right", "value", which is missing
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": {} } });
// @ts-expect-error: "value", "Right", "value", [0], a boolean
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": { "value": ["true", -1022599825411921620n] } } });
// @ts-expect-error: "value", "Right", "value", [1], a bigint
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": { "value": [false, "1"] } } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeGenericEnumOfI64>>(null);

// GenericTaggedOfI64
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [9223372036854775807n, -2458947117893090445n, -2923647460422117218n] } });
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "one", "value": -3167332104755171742n } });
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [9223372036854775807n, -2458947117893090445n, -2923647460422117218n] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericTaggedOfI64>>({});
// @ts-expect-error: "value", "values", an array
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": {} } });
// @ts-expect-error: "value", "values", [0], a bigint
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [null, -2458947117893090445n, -2923647460422117218n] } });
// @ts-expect-error: "value", "values", [2], a bigint
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [9223372036854775807n, -2458947117893090445n, 1] } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveGenericTaggedOfI64>>(null);
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [9223372036854775807n, -2458947117893090445n, -2923647460422117218n] } });
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "one", "value": -3167332104755171742n } });
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [9223372036854775807n, -2458947117893090445n, -2923647460422117218n] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericTaggedOfI64>>({});
// @ts-expect-error: "value", "values", an array
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": {} } });
// @ts-expect-error: "value", "values", [0], a bigint
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [null, -2458947117893090445n, -2923647460422117218n] } });
// @ts-expect-error: "value", "values", [2], a bigint
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [9223372036854775807n, -2458947117893090445n, 1] } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeGenericTaggedOfI64>>(null);

// GenericTreeOfI64
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": 9223372036854775807n }], "value": 5044029731638107023n } });
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "children": [], "value": 9007199254740993n } });
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": 9223372036854775807n }], "value": 5044029731638107023n } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericTreeOfI64>>({});
// @ts-expect-error: "value", "children", which is missing
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "value": 5044029731638107023n } });
// @ts-expect-error: "value", "children", [0], "value", a bigint
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": "1" }], "value": 5044029731638107023n } });
// @ts-expect-error: "value", "children", [0], its members
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": 9223372036854775807n, "noSuchMember": 1 }], "value": 5044029731638107023n } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveGenericTreeOfI64>>(null);
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": 9223372036854775807n }], "value": 5044029731638107023n } });
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "children": [], "value": 9007199254740993n } });
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": 9223372036854775807n }], "value": 5044029731638107023n } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericTreeOfI64>>({});
// @ts-expect-error: "value", "children", which is missing
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "value": 5044029731638107023n } });
// @ts-expect-error: "value", "children", [0], "value", a bigint
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": "1" }], "value": 5044029731638107023n } });
// @ts-expect-error: "value", "children", [0], its members
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": 9223372036854775807n, "noSuchMember": 1 }], "value": 5044029731638107023n } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeGenericTreeOfI64>>(null);

// GenericStructOfBytes
is<Output<typeof ipc.giveGenericStructOfBytes>>({ "value": { "first": new Uint8Array([44]), "second": [new Uint8Array([141, 227]), null, new Uint8Array([148, 99])] } });
is<Output<typeof ipc.giveGenericStructOfBytes>>({ "value": { "first": new Uint8Array([235, 86]), "second": [new Uint8Array([106])] } });
is<Output<typeof ipc.giveGenericStructOfBytes>>({ "value": { "first": new Uint8Array([44]), "second": [new Uint8Array([141, 227]), null, new Uint8Array([148, 99])] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericStructOfBytes>>({});
// @ts-expect-error: "value", "first", bytes
is<Output<typeof ipc.giveGenericStructOfBytes>>({ "value": { "first": null, "second": [new Uint8Array([141, 227]), null, new Uint8Array([148, 99])] } });
// @ts-expect-error: "value", "second", [0], nullable
is<Output<typeof ipc.giveGenericStructOfBytes>>({ "value": { "first": new Uint8Array([44]), "second": [undefined, null, new Uint8Array([148, 99])] } });
// @ts-expect-error: "value", "second", [2], nullable
is<Output<typeof ipc.giveGenericStructOfBytes>>({ "value": { "first": new Uint8Array([44]), "second": [new Uint8Array([141, 227]), null, undefined] } });
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveGenericStructOfBytes>>({ "value": null });
is<Input<typeof ipc.takeGenericStructOfBytes>>({ "value": { "first": new Uint8Array([44]), "second": [new Uint8Array([141, 227]), null, new Uint8Array([148, 99])] } });
is<Input<typeof ipc.takeGenericStructOfBytes>>({ "value": { "first": new Uint8Array([235, 86]), "second": [new Uint8Array([106])] } });
is<Input<typeof ipc.takeGenericStructOfBytes>>({ "value": { "first": new Uint8Array([44]), "second": [new Uint8Array([141, 227]), null, new Uint8Array([148, 99])] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericStructOfBytes>>({});
// @ts-expect-error: "value", "first", bytes
is<Input<typeof ipc.takeGenericStructOfBytes>>({ "value": { "first": null, "second": [new Uint8Array([141, 227]), null, new Uint8Array([148, 99])] } });
// @ts-expect-error: "value", "second", [0], nullable
is<Input<typeof ipc.takeGenericStructOfBytes>>({ "value": { "first": new Uint8Array([44]), "second": [undefined, null, new Uint8Array([148, 99])] } });
// @ts-expect-error: "value", "second", [2], nullable
is<Input<typeof ipc.takeGenericStructOfBytes>>({ "value": { "first": new Uint8Array([44]), "second": [new Uint8Array([141, 227]), null, undefined] } });
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeGenericStructOfBytes>>({ "value": null });

// GenericNewtypeOfBytes
is<Output<typeof ipc.giveGenericNewtypeOfBytes>>({ "value": [new Uint8Array([80, 11, 16, 14, 91]), new Uint8Array([94, 187]), new Uint8Array([179, 233, 44, 233, 37])] });
is<Output<typeof ipc.giveGenericNewtypeOfBytes>>({ "value": [new Uint8Array([215, 5]), new Uint8Array([])] });
is<Output<typeof ipc.giveGenericNewtypeOfBytes>>({ "value": [new Uint8Array([80, 11, 16, 14, 91]), new Uint8Array([94, 187]), new Uint8Array([179, 233, 44, 233, 37])] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericNewtypeOfBytes>>({});
// @ts-expect-error: "value", [0], bytes
is<Output<typeof ipc.giveGenericNewtypeOfBytes>>({ "value": [[1, 2], new Uint8Array([94, 187]), new Uint8Array([179, 233, 44, 233, 37])] });
// @ts-expect-error: "value", [1], bytes
is<Output<typeof ipc.giveGenericNewtypeOfBytes>>({ "value": [new Uint8Array([80, 11, 16, 14, 91]), [1, 2], new Uint8Array([179, 233, 44, 233, 37])] });
// @ts-expect-error: "value", [2], bytes
is<Output<typeof ipc.giveGenericNewtypeOfBytes>>({ "value": [new Uint8Array([80, 11, 16, 14, 91]), new Uint8Array([94, 187]), [1, 2]] });
// @ts-expect-error: its members
is<Output<typeof ipc.giveGenericNewtypeOfBytes>>({ "value": [new Uint8Array([80, 11, 16, 14, 91]), new Uint8Array([94, 187]), new Uint8Array([179, 233, 44, 233, 37])], "noSuchMember": 1 });
is<Input<typeof ipc.takeGenericNewtypeOfBytes>>({ "value": [new Uint8Array([80, 11, 16, 14, 91]), new Uint8Array([94, 187]), new Uint8Array([179, 233, 44, 233, 37])] });
is<Input<typeof ipc.takeGenericNewtypeOfBytes>>({ "value": [new Uint8Array([215, 5]), new Uint8Array([])] });
is<Input<typeof ipc.takeGenericNewtypeOfBytes>>({ "value": [new Uint8Array([80, 11, 16, 14, 91]), new Uint8Array([94, 187]), new Uint8Array([179, 233, 44, 233, 37])] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericNewtypeOfBytes>>({});
// @ts-expect-error: "value", [0], bytes
is<Input<typeof ipc.takeGenericNewtypeOfBytes>>({ "value": [[1, 2], new Uint8Array([94, 187]), new Uint8Array([179, 233, 44, 233, 37])] });
// @ts-expect-error: "value", [1], bytes
is<Input<typeof ipc.takeGenericNewtypeOfBytes>>({ "value": [new Uint8Array([80, 11, 16, 14, 91]), [1, 2], new Uint8Array([179, 233, 44, 233, 37])] });
// @ts-expect-error: "value", [2], bytes
is<Input<typeof ipc.takeGenericNewtypeOfBytes>>({ "value": [new Uint8Array([80, 11, 16, 14, 91]), new Uint8Array([94, 187]), [1, 2]] });
// @ts-expect-error: its members
is<Input<typeof ipc.takeGenericNewtypeOfBytes>>({ "value": [new Uint8Array([80, 11, 16, 14, 91]), new Uint8Array([94, 187]), new Uint8Array([179, 233, 44, 233, 37])], "noSuchMember": 1 });

// GenericEnumOfBytes
is<Output<typeof ipc.giveGenericEnumOfBytes>>({ "value": { "Right": { "value": [false, new Uint8Array([158, 241, 63, 204, 179])] } } });
is<Output<typeof ipc.giveGenericEnumOfBytes>>({ "value": { "Right": { "value": [false, new Uint8Array([])] } } });
is<Output<typeof ipc.giveGenericEnumOfBytes>>({ "value": { "Right": { "value": [false, new Uint8Array([158, 241, 63, 204, 179])] } } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericEnumOfBytes>>({});
// @ts-expect-error: "value", "Right", "value", which is missing
is<Output<typeof ipc.giveGenericEnumOfBytes>>({ "value": { "Right": {} } });
// @ts-expect-error: "value", "Right", "value", [0], a boolean
is<Output<typeof ipc.giveGenericEnumOfBytes>>({ "value": { "Right": { "value": ["true", new Uint8Array([158, 241, 63, 204, 179])] } } });
// @ts-expect-error: "value", "Right", "value", [1], bytes
is<Output<typeof ipc.giveGenericEnumOfBytes>>({ "value": { "Right": { "value": [false, "AQI="] } } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveGenericEnumOfBytes>>(null);
is<Input<typeof ipc.takeGenericEnumOfBytes>>({ "value": { "Right": { "value": [false, new Uint8Array([158, 241, 63, 204, 179])] } } });
is<Input<typeof ipc.takeGenericEnumOfBytes>>({ "value": { "Right": { "value": [false, new Uint8Array([])] } } });
is<Input<typeof ipc.takeGenericEnumOfBytes>>({ "value": { "Right": { "value": [false, new Uint8Array([158, 241, 63, 204, 179])] } } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericEnumOfBytes>>({});
// @ts-expect-error: "value", "Right", "value", which is missing
is<Input<typeof ipc.takeGenericEnumOfBytes>>({ "value": { "Right": {} } });
// @ts-expect-error: "value", "Right", "value", [0], a boolean
is<Input<typeof ipc.takeGenericEnumOfBytes>>({ "value": { "Right": { "value": ["true", new Uint8Array([158, 241, 63, 204, 179])] } } });
// @ts-expect-error: "value", "Right", "value", [1], bytes
is<Input<typeof ipc.takeGenericEnumOfBytes>>({ "value": { "Right": { "value": [false, "AQI="] } } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeGenericEnumOfBytes>>(null);

// GenericTaggedOfBytes
is<Output<typeof ipc.giveGenericTaggedOfBytes>>({ "value": { "how_many": "some", "values": [new Uint8Array([240, 139]), new Uint8Array([43]), new Uint8Array([])] } });
is<Output<typeof ipc.giveGenericTaggedOfBytes>>({ "value": { "how_many": "one", "value": new Uint8Array([200, 232]) } });
is<Output<typeof ipc.giveGenericTaggedOfBytes>>({ "value": { "how_many": "some", "values": [new Uint8Array([240, 139]), new Uint8Array([43]), new Uint8Array([])] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericTaggedOfBytes>>({});
// @ts-expect-error: "value", "values", an array
is<Output<typeof ipc.giveGenericTaggedOfBytes>>({ "value": { "how_many": "some", "values": {} } });
// @ts-expect-error: "value", "values", [0], bytes
is<Output<typeof ipc.giveGenericTaggedOfBytes>>({ "value": { "how_many": "some", "values": [null, new Uint8Array([43]), new Uint8Array([])] } });
// @ts-expect-error: "value", "values", [2], bytes
is<Output<typeof ipc.giveGenericTaggedOfBytes>>({ "value": { "how_many": "some", "values": [new Uint8Array([240, 139]), new Uint8Array([43]), [1, 2]] } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveGenericTaggedOfBytes>>(null);
is<Input<typeof ipc.takeGenericTaggedOfBytes>>({ "value": { "how_many": "some", "values": [new Uint8Array([240, 139]), new Uint8Array([43]), new Uint8Array([])] } });
is<Input<typeof ipc.takeGenericTaggedOfBytes>>({ "value": { "how_many": "one", "value": new Uint8Array([200, 232]) } });
is<Input<typeof ipc.takeGenericTaggedOfBytes>>({ "value": { "how_many": "some", "values": [new Uint8Array([240, 139]), new Uint8Array([43]), new Uint8Array([])] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericTaggedOfBytes>>({});
// @ts-expect-error: "value", "values", an array
is<Input<typeof ipc.takeGenericTaggedOfBytes>>({ "value": { "how_many": "some", "values": {} } });
// @ts-expect-error: "value", "values", [0], bytes
is<Input<typeof ipc.takeGenericTaggedOfBytes>>({ "value": { "how_many": "some", "values": [null, new Uint8Array([43]), new Uint8Array([])] } });
// @ts-expect-error: "value", "values", [2], bytes
is<Input<typeof ipc.takeGenericTaggedOfBytes>>({ "value": { "how_many": "some", "values": [new Uint8Array([240, 139]), new Uint8Array([43]), [1, 2]] } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeGenericTaggedOfBytes>>(null);

// GenericTreeOfBytes
is<Output<typeof ipc.giveGenericTreeOfBytes>>({ "value": { "children": [{ "children": [], "value": new Uint8Array([253]) }], "value": new Uint8Array([139]) } });
is<Output<typeof ipc.giveGenericTreeOfBytes>>({ "value": { "children": [], "value": new Uint8Array([97, 211, 150, 68, 252]) } });
is<Output<typeof ipc.giveGenericTreeOfBytes>>({ "value": { "children": [{ "children": [], "value": new Uint8Array([253]) }], "value": new Uint8Array([139]) } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericTreeOfBytes>>({});
// @ts-expect-error: "value", "children", which is missing
is<Output<typeof ipc.giveGenericTreeOfBytes>>({ "value": { "value": new Uint8Array([139]) } });
// @ts-expect-error: "value", "children", [0], "value", bytes
is<Output<typeof ipc.giveGenericTreeOfBytes>>({ "value": { "children": [{ "children": [], "value": "AQI=" }], "value": new Uint8Array([139]) } });
// @ts-expect-error: "value", "children", [0], its members
is<Output<typeof ipc.giveGenericTreeOfBytes>>({ "value": { "children": [{ "children": [], "value": new Uint8Array([253]), "noSuchMember": 1 }], "value": new Uint8Array([139]) } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveGenericTreeOfBytes>>(null);
is<Input<typeof ipc.takeGenericTreeOfBytes>>({ "value": { "children": [{ "children": [], "value": new Uint8Array([253]) }], "value": new Uint8Array([139]) } });
is<Input<typeof ipc.takeGenericTreeOfBytes>>({ "value": { "children": [], "value": new Uint8Array([97, 211, 150, 68, 252]) } });
is<Input<typeof ipc.takeGenericTreeOfBytes>>({ "value": { "children": [{ "children": [], "value": new Uint8Array([253]) }], "value": new Uint8Array([139]) } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericTreeOfBytes>>({});
// @ts-expect-error: "value", "children", which is missing
is<Input<typeof ipc.takeGenericTreeOfBytes>>({ "value": { "value": new Uint8Array([139]) } });
// @ts-expect-error: "value", "children", [0], "value", bytes
is<Input<typeof ipc.takeGenericTreeOfBytes>>({ "value": { "children": [{ "children": [], "value": "AQI=" }], "value": new Uint8Array([139]) } });
// @ts-expect-error: "value", "children", [0], its members
is<Input<typeof ipc.takeGenericTreeOfBytes>>({ "value": { "children": [{ "children": [], "value": new Uint8Array([253]), "noSuchMember": 1 }], "value": new Uint8Array([139]) } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeGenericTreeOfBytes>>(null);

// GenericStructOfString
is<Output<typeof ipc.giveGenericStructOfString>>({ "value": { "first": "xwllbbgk", "second": ["\u{2028}\u{2029}", "\u{ffff}\\\u{2028}\u{99b1}\u{10ffff}\u{2028}"] } });
is<Output<typeof ipc.giveGenericStructOfString>>({ "value": { "first": "\u{10000}\u{0}\"\u{ffff}\\", "second": [] } });
is<Output<typeof ipc.giveGenericStructOfString>>({ "value": { "first": "xwllbbgk", "second": ["\u{2028}\u{2029}", "\u{ffff}\\\u{2028}\u{99b1}\u{10ffff}\u{2028}"] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericStructOfString>>({});
// @ts-expect-error: "value", "first", a string
is<Output<typeof ipc.giveGenericStructOfString>>({ "value": { "first": null, "second": ["\u{2028}\u{2029}", "\u{ffff}\\\u{2028}\u{99b1}\u{10ffff}\u{2028}"] } });
// @ts-expect-error: "value", "second", an array
is<Output<typeof ipc.giveGenericStructOfString>>({ "value": { "first": "xwllbbgk", "second": null } });
// @ts-expect-error: "value", "second", [1], nullable
is<Output<typeof ipc.giveGenericStructOfString>>({ "value": { "first": "xwllbbgk", "second": ["\u{2028}\u{2029}", undefined] } });
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveGenericStructOfString>>({ "value": null });
is<Input<typeof ipc.takeGenericStructOfString>>({ "value": { "first": "xwllbbgk", "second": ["\u{2028}\u{2029}", "\u{ffff}\\\u{2028}\u{99b1}\u{10ffff}\u{2028}"] } });
is<Input<typeof ipc.takeGenericStructOfString>>({ "value": { "first": "\u{10000}\u{0}\"\u{ffff}\\", "second": [] } });
is<Input<typeof ipc.takeGenericStructOfString>>({ "value": { "first": "xwllbbgk", "second": ["\u{2028}\u{2029}", "\u{ffff}\\\u{2028}\u{99b1}\u{10ffff}\u{2028}"] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericStructOfString>>({});
// @ts-expect-error: "value", "first", a string
is<Input<typeof ipc.takeGenericStructOfString>>({ "value": { "first": null, "second": ["\u{2028}\u{2029}", "\u{ffff}\\\u{2028}\u{99b1}\u{10ffff}\u{2028}"] } });
// @ts-expect-error: "value", "second", an array
is<Input<typeof ipc.takeGenericStructOfString>>({ "value": { "first": "xwllbbgk", "second": null } });
// @ts-expect-error: "value", "second", [1], nullable
is<Input<typeof ipc.takeGenericStructOfString>>({ "value": { "first": "xwllbbgk", "second": ["\u{2028}\u{2029}", undefined] } });
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeGenericStructOfString>>({ "value": null });

// GenericNewtypeOfString
is<Output<typeof ipc.giveGenericNewtypeOfString>>({ "value": ["zgs", "\u{2028}\u{61fcc}\u{10ffff}\u{0}\"\u{11}\u{2028}\u{0}\u{be3e}\u{ffff}", "\u{1f600}"] });
is<Output<typeof ipc.giveGenericNewtypeOfString>>({ "value": ["vpjbkmgn", "\u{0}", "$$x"] });
is<Output<typeof ipc.giveGenericNewtypeOfString>>({ "value": ["zgs", "\u{2028}\u{61fcc}\u{10ffff}\u{0}\"\u{11}\u{2028}\u{0}\u{be3e}\u{ffff}", "\u{1f600}"] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericNewtypeOfString>>({});
// @ts-expect-error: "value", [0], a string
is<Output<typeof ipc.giveGenericNewtypeOfString>>({ "value": [1, "\u{2028}\u{61fcc}\u{10ffff}\u{0}\"\u{11}\u{2028}\u{0}\u{be3e}\u{ffff}", "\u{1f600}"] });
// @ts-expect-error: "value", [1], a string
is<Output<typeof ipc.giveGenericNewtypeOfString>>({ "value": ["zgs", null, "\u{1f600}"] });
// @ts-expect-error: its members
is<Output<typeof ipc.giveGenericNewtypeOfString>>({ "value": ["zgs", "\u{2028}\u{61fcc}\u{10ffff}\u{0}\"\u{11}\u{2028}\u{0}\u{be3e}\u{ffff}", "\u{1f600}"], "noSuchMember": 1 });
is<Input<typeof ipc.takeGenericNewtypeOfString>>({ "value": ["zgs", "\u{2028}\u{61fcc}\u{10ffff}\u{0}\"\u{11}\u{2028}\u{0}\u{be3e}\u{ffff}", "\u{1f600}"] });
is<Input<typeof ipc.takeGenericNewtypeOfString>>({ "value": ["vpjbkmgn", "\u{0}", "$$x"] });
is<Input<typeof ipc.takeGenericNewtypeOfString>>({ "value": ["zgs", "\u{2028}\u{61fcc}\u{10ffff}\u{0}\"\u{11}\u{2028}\u{0}\u{be3e}\u{ffff}", "\u{1f600}"] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericNewtypeOfString>>({});
// @ts-expect-error: "value", [0], a string
is<Input<typeof ipc.takeGenericNewtypeOfString>>({ "value": [1, "\u{2028}\u{61fcc}\u{10ffff}\u{0}\"\u{11}\u{2028}\u{0}\u{be3e}\u{ffff}", "\u{1f600}"] });
// @ts-expect-error: "value", [1], a string
is<Input<typeof ipc.takeGenericNewtypeOfString>>({ "value": ["zgs", null, "\u{1f600}"] });
// @ts-expect-error: its members
is<Input<typeof ipc.takeGenericNewtypeOfString>>({ "value": ["zgs", "\u{2028}\u{61fcc}\u{10ffff}\u{0}\"\u{11}\u{2028}\u{0}\u{be3e}\u{ffff}", "\u{1f600}"], "noSuchMember": 1 });

// GenericEnumOfString
is<Output<typeof ipc.giveGenericEnumOfString>>({ "value": { "Right": { "value": [true, "\u{10000}\"$\u{0}\u{10ffff}\u{2028}\u{6debd}\u{ffff}\\\u{1e80}\u{10000}"] } } });
is<Output<typeof ipc.giveGenericEnumOfString>>({ "value": { "Right": { "value": [false, "then"] } } });
is<Output<typeof ipc.giveGenericEnumOfString>>({ "value": { "Right": { "value": [true, "\u{10000}\"$\u{0}\u{10ffff}\u{2028}\u{6debd}\u{ffff}\\\u{1e80}\u{10000}"] } } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericEnumOfString>>({});
// @ts-expect-error: "value", "Right", "value", which is missing
is<Output<typeof ipc.giveGenericEnumOfString>>({ "value": { "Right": {} } });
// @ts-expect-error: "value", "Right", "value", [0], a boolean
is<Output<typeof ipc.giveGenericEnumOfString>>({ "value": { "Right": { "value": ["true", "\u{10000}\"$\u{0}\u{10ffff}\u{2028}\u{6debd}\u{ffff}\\\u{1e80}\u{10000}"] } } });
// @ts-expect-error: "value", "Right", "value", [1], a string
is<Output<typeof ipc.giveGenericEnumOfString>>({ "value": { "Right": { "value": [true, null] } } });
is<Input<typeof ipc.takeGenericEnumOfString>>({ "value": { "Right": { "value": [true, "\u{10000}\"$\u{0}\u{10ffff}\u{2028}\u{6debd}\u{ffff}\\\u{1e80}\u{10000}"] } } });
is<Input<typeof ipc.takeGenericEnumOfString>>({ "value": { "Right": { "value": [false, "then"] } } });
is<Input<typeof ipc.takeGenericEnumOfString>>({ "value": { "Right": { "value": [true, "\u{10000}\"$\u{0}\u{10ffff}\u{2028}\u{6debd}\u{ffff}\\\u{1e80}\u{10000}"] } } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericEnumOfString>>({});
// @ts-expect-error: "value", "Right", "value", which is missing
is<Input<typeof ipc.takeGenericEnumOfString>>({ "value": { "Right": {} } });
// @ts-expect-error: "value", "Right", "value", [0], a boolean
is<Input<typeof ipc.takeGenericEnumOfString>>({ "value": { "Right": { "value": ["true", "\u{10000}\"$\u{0}\u{10ffff}\u{2028}\u{6debd}\u{ffff}\\\u{1e80}\u{10000}"] } } });
// @ts-expect-error: "value", "Right", "value", [1], a string
is<Input<typeof ipc.takeGenericEnumOfString>>({ "value": { "Right": { "value": [true, null] } } });

// GenericTaggedOfString
is<Output<typeof ipc.giveGenericTaggedOfString>>({ "value": { "how_many": "some", "values": ["$$x", "\\\u{51ae}\u{13}\u{3bc}\"\u{e68ea}\u{b1}\u{0}\u{28a9a}", "$int"] } });
is<Output<typeof ipc.giveGenericTaggedOfString>>({ "value": { "how_many": "one", "value": "\u{1f600}" } });
is<Output<typeof ipc.giveGenericTaggedOfString>>({ "value": { "how_many": "some", "values": ["$$x", "\\\u{51ae}\u{13}\u{3bc}\"\u{e68ea}\u{b1}\u{0}\u{28a9a}", "$int"] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericTaggedOfString>>({});
// @ts-expect-error: "value", "values", which is missing
is<Output<typeof ipc.giveGenericTaggedOfString>>({ "value": { "how_many": "some" } });
// @ts-expect-error: "value", "values", [0], a string
is<Output<typeof ipc.giveGenericTaggedOfString>>({ "value": { "how_many": "some", "values": [1, "\\\u{51ae}\u{13}\u{3bc}\"\u{e68ea}\u{b1}\u{0}\u{28a9a}", "$int"] } });
// @ts-expect-error: "value", "values", [1], a string
is<Output<typeof ipc.giveGenericTaggedOfString>>({ "value": { "how_many": "some", "values": ["$$x", null, "$int"] } });
// @ts-expect-error: its members
is<Output<typeof ipc.giveGenericTaggedOfString>>({ "value": { "how_many": "some", "values": ["$$x", "\\\u{51ae}\u{13}\u{3bc}\"\u{e68ea}\u{b1}\u{0}\u{28a9a}", "$int"] }, "noSuchMember": 1 });
is<Input<typeof ipc.takeGenericTaggedOfString>>({ "value": { "how_many": "some", "values": ["$$x", "\\\u{51ae}\u{13}\u{3bc}\"\u{e68ea}\u{b1}\u{0}\u{28a9a}", "$int"] } });
is<Input<typeof ipc.takeGenericTaggedOfString>>({ "value": { "how_many": "one", "value": "\u{1f600}" } });
is<Input<typeof ipc.takeGenericTaggedOfString>>({ "value": { "how_many": "some", "values": ["$$x", "\\\u{51ae}\u{13}\u{3bc}\"\u{e68ea}\u{b1}\u{0}\u{28a9a}", "$int"] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericTaggedOfString>>({});
// @ts-expect-error: "value", "values", which is missing
is<Input<typeof ipc.takeGenericTaggedOfString>>({ "value": { "how_many": "some" } });
// @ts-expect-error: "value", "values", [0], a string
is<Input<typeof ipc.takeGenericTaggedOfString>>({ "value": { "how_many": "some", "values": [1, "\\\u{51ae}\u{13}\u{3bc}\"\u{e68ea}\u{b1}\u{0}\u{28a9a}", "$int"] } });
// @ts-expect-error: "value", "values", [1], a string
is<Input<typeof ipc.takeGenericTaggedOfString>>({ "value": { "how_many": "some", "values": ["$$x", null, "$int"] } });
// @ts-expect-error: its members
is<Input<typeof ipc.takeGenericTaggedOfString>>({ "value": { "how_many": "some", "values": ["$$x", "\\\u{51ae}\u{13}\u{3bc}\"\u{e68ea}\u{b1}\u{0}\u{28a9a}", "$int"] }, "noSuchMember": 1 });

// GenericTreeOfString
is<Output<typeof ipc.giveGenericTreeOfString>>({ "value": { "children": [{ "children": [], "value": "\u{d7ff}-\u{11}\u{10000}\u{7378}\u{a1240}" }], "value": "" } });
is<Output<typeof ipc.giveGenericTreeOfString>>({ "value": { "children": [], "value": "</script>" } });
is<Output<typeof ipc.giveGenericTreeOfString>>({ "value": { "children": [{ "children": [], "value": "\u{d7ff}-\u{11}\u{10000}\u{7378}\u{a1240}" }], "value": "" } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericTreeOfString>>({});
// @ts-expect-error: "value", "children", which is missing
is<Output<typeof ipc.giveGenericTreeOfString>>({ "value": { "value": "" } });
// @ts-expect-error: "value", "children", [0], "value", a string
is<Output<typeof ipc.giveGenericTreeOfString>>({ "value": { "children": [{ "children": [], "value": 1 }], "value": "" } });
// @ts-expect-error: "value", "children", [0], "children", an array
is<Output<typeof ipc.giveGenericTreeOfString>>({ "value": { "children": [{ "children": null, "value": "\u{d7ff}-\u{11}\u{10000}\u{7378}\u{a1240}" }], "value": "" } });
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveGenericTreeOfString>>({ "value": null });
is<Input<typeof ipc.takeGenericTreeOfString>>({ "value": { "children": [{ "children": [], "value": "\u{d7ff}-\u{11}\u{10000}\u{7378}\u{a1240}" }], "value": "" } });
is<Input<typeof ipc.takeGenericTreeOfString>>({ "value": { "children": [], "value": "</script>" } });
is<Input<typeof ipc.takeGenericTreeOfString>>({ "value": { "children": [{ "children": [], "value": "\u{d7ff}-\u{11}\u{10000}\u{7378}\u{a1240}" }], "value": "" } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericTreeOfString>>({});
// @ts-expect-error: "value", "children", which is missing
is<Input<typeof ipc.takeGenericTreeOfString>>({ "value": { "value": "" } });
// @ts-expect-error: "value", "children", [0], "value", a string
is<Input<typeof ipc.takeGenericTreeOfString>>({ "value": { "children": [{ "children": [], "value": 1 }], "value": "" } });
// @ts-expect-error: "value", "children", [0], "children", an array
is<Input<typeof ipc.takeGenericTreeOfString>>({ "value": { "children": [{ "children": null, "value": "\u{d7ff}-\u{11}\u{10000}\u{7378}\u{a1240}" }], "value": "" } });
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeGenericTreeOfString>>({ "value": null });

// FlattenStructU16
is<Output<typeof ipc.giveFlattenStructU16>>({ "other": 43502, "own": false, "value": 54308 });
is<Output<typeof ipc.giveFlattenStructU16>>({ "other": null, "own": true, "value": 13711 });
is<Output<typeof ipc.giveFlattenStructU16>>({ "other": 43502, "own": false, "value": 54308 });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenStructU16>>({ "other": 43502, "value": 54308 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveFlattenStructU16>>({ "other": 43502, "own": false });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveFlattenStructU16>>({ "other": 43502, "own": false, "value": null });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveFlattenStructU16>>({ "other": "1", "own": false, "value": 54308 });
is<Input<typeof ipc.takeFlattenStructU16>>({ "other": 43502, "own": false, "value": 54308 });
is<Input<typeof ipc.takeFlattenStructU16>>({ "other": null, "own": true, "value": 13711 });
is<Input<typeof ipc.takeFlattenStructU16>>({ "other": 43502, "own": false, "value": 54308 });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenStructU16>>({ "other": 43502, "value": 54308 });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenStructU16>>({ "other": 43502, "own": null, "value": 54308 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeFlattenStructU16>>({ "other": 43502, "own": false, "value": "1" });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeFlattenStructU16>>({ "other": 43502, "own": false, "value": null });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeFlattenStructU16>>({ "other": 1n, "own": false, "value": 54308 });

// FlattenInternalU16
is<Output<typeof ipc.giveFlattenInternalU16>>({ "kind": "Newtype", "other": 22244, "own": false, "value": 36270 });
is<Output<typeof ipc.giveFlattenInternalU16>>({ "kind": "Newtype", "other": 14234, "own": true, "value": 2820 });
is<Output<typeof ipc.giveFlattenInternalU16>>({ "kind": "Newtype", "other": 22244, "own": false, "value": 36270 });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenInternalU16>>({ "kind": "Newtype", "other": 22244, "value": 36270 });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInternalU16>>({ "kind": "Newtype", "other": 22244, "own": "true", "value": 36270 });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInternalU16>>({ "kind": "Newtype", "other": 22244, "own": null, "value": 36270 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenInternalU16>>(null);
is<Input<typeof ipc.takeFlattenInternalU16>>({ "kind": "Newtype", "other": 22244, "own": false, "value": 36270 });
is<Input<typeof ipc.takeFlattenInternalU16>>({ "kind": "Newtype", "other": 14234, "own": true, "value": 2820 });
is<Input<typeof ipc.takeFlattenInternalU16>>({ "kind": "Newtype", "other": 22244, "own": false, "value": 36270 });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenInternalU16>>({ "kind": "Newtype", "other": 22244, "value": 36270 });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInternalU16>>({ "kind": "Newtype", "other": 22244, "own": "true", "value": 36270 });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInternalU16>>({ "kind": "Newtype", "other": 22244, "own": null, "value": 36270 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenInternalU16>>(null);

// FlattenAdjacentU16
is<Output<typeof ipc.giveFlattenAdjacentU16>>({ "data": { "other": 63168, "value": 60441 }, "kind": "Struct", "own": false });
is<Output<typeof ipc.giveFlattenAdjacentU16>>({ "data": [14312, true], "kind": "Tuple", "own": true });
is<Output<typeof ipc.giveFlattenAdjacentU16>>({ "data": { "other": 63168, "value": 60441 }, "kind": "Struct", "own": false });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenAdjacentU16>>({ "data": { "other": 63168, "value": 60441 }, "kind": "Struct" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenAdjacentU16>>({ "data": { "other": 63168, "value": 60441 }, "kind": "Struct", "own": "true" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenAdjacentU16>>({ "data": { "other": 63168, "value": 60441 }, "kind": "Struct", "own": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenAdjacentU16>>(null);
is<Input<typeof ipc.takeFlattenAdjacentU16>>({ "data": { "other": 63168, "value": 60441 }, "kind": "Struct", "own": false });
is<Input<typeof ipc.takeFlattenAdjacentU16>>({ "data": [14312, true], "kind": "Tuple", "own": true });
is<Input<typeof ipc.takeFlattenAdjacentU16>>({ "data": { "other": 63168, "value": 60441 }, "kind": "Struct", "own": false });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenAdjacentU16>>({ "data": { "other": 63168, "value": 60441 }, "kind": "Struct" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenAdjacentU16>>({ "data": { "other": 63168, "value": 60441 }, "kind": "Struct", "own": "true" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenAdjacentU16>>({ "data": { "other": 63168, "value": 60441 }, "kind": "Struct", "own": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenAdjacentU16>>(null);

// FlattenGenericStructU16
is<Output<typeof ipc.giveFlattenGenericStructU16>>({ "first": 22714, "own": false, "second": [true, true, false, false, false] });
is<Output<typeof ipc.giveFlattenGenericStructU16>>({ "first": 7120, "own": true, "second": [true, true] });
is<Output<typeof ipc.giveFlattenGenericStructU16>>({ "first": 22714, "own": false, "second": [true, true, false, false, false] });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenGenericStructU16>>({ "first": 22714, "second": [true, true, false, false, false] });
// @ts-expect-error: "first", a number
is<Output<typeof ipc.giveFlattenGenericStructU16>>({ "first": 1n, "own": false, "second": [true, true, false, false, false] });
// @ts-expect-error: "second", [0], a boolean
is<Output<typeof ipc.giveFlattenGenericStructU16>>({ "first": 22714, "own": false, "second": ["true", true, false, false, false] });
// @ts-expect-error: "second", [2], a boolean
is<Output<typeof ipc.giveFlattenGenericStructU16>>({ "first": 22714, "own": false, "second": [true, true, null, false, false] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenGenericStructU16>>(null);
is<Input<typeof ipc.takeFlattenGenericStructU16>>({ "first": 22714, "own": false, "second": [true, true, false, false, false] });
is<Input<typeof ipc.takeFlattenGenericStructU16>>({ "first": 7120, "own": true, "second": [true, true] });
is<Input<typeof ipc.takeFlattenGenericStructU16>>({ "first": 22714, "own": false, "second": [true, true, false, false, false] });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenGenericStructU16>>({ "first": 22714, "second": [true, true, false, false, false] });
// @ts-expect-error: "first", a number
is<Input<typeof ipc.takeFlattenGenericStructU16>>({ "first": 1n, "own": false, "second": [true, true, false, false, false] });
// @ts-expect-error: "second", [0], a boolean
is<Input<typeof ipc.takeFlattenGenericStructU16>>({ "first": 22714, "own": false, "second": ["true", true, false, false, false] });
// @ts-expect-error: "second", [2], a boolean
is<Input<typeof ipc.takeFlattenGenericStructU16>>({ "first": 22714, "own": false, "second": [true, true, null, false, false] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenGenericStructU16>>(null);

// FlattenDefaultFieldU16
is<Output<typeof ipc.giveFlattenDefaultFieldU16>>({ "other": false, "own": false, "value": 20597 });
is<Output<typeof ipc.giveFlattenDefaultFieldU16>>({ "other": false, "own": true, "value": 23519 });
is<Output<typeof ipc.giveFlattenDefaultFieldU16>>({ "other": false, "own": false, "value": 20597 });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenDefaultFieldU16>>({ "other": false, "value": 20597 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveFlattenDefaultFieldU16>>({ "other": false, "own": false });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveFlattenDefaultFieldU16>>({ "other": false, "own": false, "value": null });
// @ts-expect-error: "other", a boolean
is<Output<typeof ipc.giveFlattenDefaultFieldU16>>({ "other": null, "own": false, "value": 20597 });
is<Input<typeof ipc.takeFlattenDefaultFieldU16>>({ "other": false, "own": false, "value": 20597 });
is<Input<typeof ipc.takeFlattenDefaultFieldU16>>({ "other": false, "own": true, "value": 23519 });
is<Input<typeof ipc.takeFlattenDefaultFieldU16>>({ "other": false, "own": false, "value": 20597 });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenDefaultFieldU16>>({ "other": false, "value": 20597 });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenDefaultFieldU16>>({ "other": false, "own": null, "value": 20597 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeFlattenDefaultFieldU16>>({ "other": false, "own": false, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeFlattenDefaultFieldU16>>({ "own": false, "value": 20597 });
// @ts-expect-error: "other", a boolean
is<Input<typeof ipc.takeFlattenDefaultFieldU16>>({ "other": null, "own": false, "value": 20597 });

// FlattenStructI64
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": -9223372036854775808n, "own": false, "value": -3720665670317557572n });
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": null, "own": false, "value": -7517269718654817147n });
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": -9223372036854775808n, "own": false, "value": -3720665670317557572n });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": -9223372036854775808n, "value": -3720665670317557572n });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": -9223372036854775808n, "own": false });
// @ts-expect-error: "value", a bigint
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": -9223372036854775808n, "own": false, "value": null });
// @ts-expect-error: "other", a bigint
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": 1, "own": false, "value": -3720665670317557572n });
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -9223372036854775808n, "own": false, "value": -3720665670317557572n });
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": null, "own": false, "value": -7517269718654817147n });
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -9223372036854775808n, "own": false, "value": -3720665670317557572n });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -9223372036854775808n, "value": -3720665670317557572n });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -9223372036854775808n, "own": null, "value": -3720665670317557572n });
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -9223372036854775808n, "own": false, "value": 1 });
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -9223372036854775808n, "own": false, "value": null });
// @ts-expect-error: "other", a bigint
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": "1", "own": false, "value": -3720665670317557572n });

// FlattenInternalI64
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Newtype", "other": -653422725552653717n, "own": true, "value": -9223372036854775807n });
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Struct", "other": null, "own": true, "value": -9223372036854775808n });
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Newtype", "other": -653422725552653717n, "own": true, "value": -9223372036854775807n });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Newtype", "other": -653422725552653717n, "value": -9223372036854775807n });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Newtype", "other": -653422725552653717n, "own": "true", "value": -9223372036854775807n });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Newtype", "other": -653422725552653717n, "own": null, "value": -9223372036854775807n });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenInternalI64>>(null);
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Newtype", "other": -653422725552653717n, "own": true, "value": -9223372036854775807n });
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Struct", "other": null, "own": true, "value": -9223372036854775808n });
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Newtype", "other": -653422725552653717n, "own": true, "value": -9223372036854775807n });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Newtype", "other": -653422725552653717n, "value": -9223372036854775807n });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Newtype", "other": -653422725552653717n, "own": "true", "value": -9223372036854775807n });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Newtype", "other": -653422725552653717n, "own": null, "value": -9223372036854775807n });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenInternalI64>>(null);

// FlattenAdjacentI64
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": { "other": -1856507991080850424n, "value": 8659391564071443587n }, "kind": "Struct", "own": false });
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": [9223372036854775806n, true], "kind": "Tuple", "own": false });
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": { "other": -1856507991080850424n, "value": 8659391564071443587n }, "kind": "Struct", "own": false });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": { "other": -1856507991080850424n, "value": 8659391564071443587n }, "kind": "Struct" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": { "other": -1856507991080850424n, "value": 8659391564071443587n }, "kind": "Struct", "own": "true" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": { "other": -1856507991080850424n, "value": 8659391564071443587n }, "kind": "Struct", "own": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenAdjacentI64>>(null);
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": { "other": -1856507991080850424n, "value": 8659391564071443587n }, "kind": "Struct", "own": false });
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": [9223372036854775806n, true], "kind": "Tuple", "own": false });
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": { "other": -1856507991080850424n, "value": 8659391564071443587n }, "kind": "Struct", "own": false });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": { "other": -1856507991080850424n, "value": 8659391564071443587n }, "kind": "Struct" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": { "other": -1856507991080850424n, "value": 8659391564071443587n }, "kind": "Struct", "own": "true" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": { "other": -1856507991080850424n, "value": 8659391564071443587n }, "kind": "Struct", "own": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenAdjacentI64>>(null);

// FlattenGenericStructI64
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -8045067391692582432n, "own": true, "second": [false, true, false, false, false] });
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -7363110170934264862n, "own": true, "second": [false] });
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -8045067391692582432n, "own": true, "second": [false, true, false, false, false] });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -8045067391692582432n, "second": [false, true, false, false, false] });
// @ts-expect-error: "first", a bigint
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": "1", "own": true, "second": [false, true, false, false, false] });
// @ts-expect-error: "second", [0], a boolean
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -8045067391692582432n, "own": true, "second": ["true", true, false, false, false] });
// @ts-expect-error: "second", [2], a boolean
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -8045067391692582432n, "own": true, "second": [false, true, null, false, false] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenGenericStructI64>>(null);
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -8045067391692582432n, "own": true, "second": [false, true, false, false, false] });
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -7363110170934264862n, "own": true, "second": [false] });
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -8045067391692582432n, "own": true, "second": [false, true, false, false, false] });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -8045067391692582432n, "second": [false, true, false, false, false] });
// @ts-expect-error: "first", a bigint
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": "1", "own": true, "second": [false, true, false, false, false] });
// @ts-expect-error: "second", [0], a boolean
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -8045067391692582432n, "own": true, "second": ["true", true, false, false, false] });
// @ts-expect-error: "second", [2], a boolean
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -8045067391692582432n, "own": true, "second": [false, true, null, false, false] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenGenericStructI64>>(null);

// FlattenDefaultFieldI64
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": -5508227419536120748n });
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": true, "own": true, "value": 3205846968609569058n });
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": -5508227419536120748n });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": false, "value": -5508227419536120748n });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": false, "own": false });
// @ts-expect-error: "value", a bigint
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": null });
// @ts-expect-error: "other", a boolean
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": null, "own": false, "value": -5508227419536120748n });
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": -5508227419536120748n });
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": true, "own": true, "value": 3205846968609569058n });
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": -5508227419536120748n });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": false, "value": -5508227419536120748n });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": false, "own": null, "value": -5508227419536120748n });
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "own": false, "value": -5508227419536120748n });
// @ts-expect-error: "other", a boolean
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": null, "own": false, "value": -5508227419536120748n });

// FlattenStructString
is<Output<typeof ipc.giveFlattenStructString>>({ "other": null, "own": false, "value": "\u{6d5}\u{0}\u{0}\u{10000}\u{b1a1e}\u{9d3d}\"\u{786}\"\"\u{10ffff}" });
is<Output<typeof ipc.giveFlattenStructString>>({ "other": null, "own": true, "value": "constructor" });
is<Output<typeof ipc.giveFlattenStructString>>({ "other": null, "own": false, "value": "\u{6d5}\u{0}\u{0}\u{10000}\u{b1a1e}\u{9d3d}\"\u{786}\"\"\u{10ffff}" });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenStructString>>({ "other": null, "value": "\u{6d5}\u{0}\u{0}\u{10000}\u{b1a1e}\u{9d3d}\"\u{786}\"\"\u{10ffff}" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenStructString>>({ "other": null, "own": null, "value": "\u{6d5}\u{0}\u{0}\u{10000}\u{b1a1e}\u{9d3d}\"\u{786}\"\"\u{10ffff}" });
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveFlattenStructString>>({ "other": null, "own": false, "value": 1 });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveFlattenStructString>>({ "own": false, "value": "\u{6d5}\u{0}\u{0}\u{10000}\u{b1a1e}\u{9d3d}\"\u{786}\"\"\u{10ffff}" });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenStructString>>(null);
is<Input<typeof ipc.takeFlattenStructString>>({ "other": null, "own": false, "value": "\u{6d5}\u{0}\u{0}\u{10000}\u{b1a1e}\u{9d3d}\"\u{786}\"\"\u{10ffff}" });
is<Input<typeof ipc.takeFlattenStructString>>({ "other": null, "own": true, "value": "constructor" });
is<Input<typeof ipc.takeFlattenStructString>>({ "other": null, "own": false, "value": "\u{6d5}\u{0}\u{0}\u{10000}\u{b1a1e}\u{9d3d}\"\u{786}\"\"\u{10ffff}" });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenStructString>>({ "other": null, "value": "\u{6d5}\u{0}\u{0}\u{10000}\u{b1a1e}\u{9d3d}\"\u{786}\"\"\u{10ffff}" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenStructString>>({ "other": null, "own": null, "value": "\u{6d5}\u{0}\u{0}\u{10000}\u{b1a1e}\u{9d3d}\"\u{786}\"\"\u{10ffff}" });
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeFlattenStructString>>({ "other": null, "own": false, "value": 1 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenStructString>>(null);

// FlattenInternalString
is<Output<typeof ipc.giveFlattenInternalString>>({ "kind": "Struct", "other": "\"\\/\u{8}\u{9}\u{a}\u{d}", "own": true, "value": "s\u{10000}\u{ffff}\u{ffff}\"\u{ffff}" });
is<Output<typeof ipc.giveFlattenInternalString>>({ "kind": "Struct", "other": null, "own": true, "value": "constructor" });
is<Output<typeof ipc.giveFlattenInternalString>>({ "kind": "Struct", "other": "\"\\/\u{8}\u{9}\u{a}\u{d}", "own": true, "value": "s\u{10000}\u{ffff}\u{ffff}\"\u{ffff}" });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenInternalString>>({ "kind": "Struct", "other": "\"\\/\u{8}\u{9}\u{a}\u{d}", "value": "s\u{10000}\u{ffff}\u{ffff}\"\u{ffff}" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInternalString>>({ "kind": "Struct", "other": "\"\\/\u{8}\u{9}\u{a}\u{d}", "own": "true", "value": "s\u{10000}\u{ffff}\u{ffff}\"\u{ffff}" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInternalString>>({ "kind": "Struct", "other": "\"\\/\u{8}\u{9}\u{a}\u{d}", "own": null, "value": "s\u{10000}\u{ffff}\u{ffff}\"\u{ffff}" });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenInternalString>>(null);
is<Input<typeof ipc.takeFlattenInternalString>>({ "kind": "Struct", "other": "\"\\/\u{8}\u{9}\u{a}\u{d}", "own": true, "value": "s\u{10000}\u{ffff}\u{ffff}\"\u{ffff}" });
is<Input<typeof ipc.takeFlattenInternalString>>({ "kind": "Struct", "other": null, "own": true, "value": "constructor" });
is<Input<typeof ipc.takeFlattenInternalString>>({ "kind": "Struct", "other": "\"\\/\u{8}\u{9}\u{a}\u{d}", "own": true, "value": "s\u{10000}\u{ffff}\u{ffff}\"\u{ffff}" });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenInternalString>>({ "kind": "Struct", "other": "\"\\/\u{8}\u{9}\u{a}\u{d}", "value": "s\u{10000}\u{ffff}\u{ffff}\"\u{ffff}" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInternalString>>({ "kind": "Struct", "other": "\"\\/\u{8}\u{9}\u{a}\u{d}", "own": "true", "value": "s\u{10000}\u{ffff}\u{ffff}\"\u{ffff}" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInternalString>>({ "kind": "Struct", "other": "\"\\/\u{8}\u{9}\u{a}\u{d}", "own": null, "value": "s\u{10000}\u{ffff}\u{ffff}\"\u{ffff}" });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenInternalString>>(null);

// FlattenAdjacentString
is<Output<typeof ipc.giveFlattenAdjacentString>>({ "data": ["\u{10ffff}\u{2028}\u{2028}\u{2028}\u{2028}\u{0}\u{2028}\u{2028}p$", true], "kind": "Tuple", "own": true });
is<Output<typeof ipc.giveFlattenAdjacentString>>({ "data": ["ktyiau", false], "kind": "Tuple", "own": false });
is<Output<typeof ipc.giveFlattenAdjacentString>>({ "data": ["\u{10ffff}\u{2028}\u{2028}\u{2028}\u{2028}\u{0}\u{2028}\u{2028}p$", true], "kind": "Tuple", "own": true });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenAdjacentString>>({ "data": ["\u{10ffff}\u{2028}\u{2028}\u{2028}\u{2028}\u{0}\u{2028}\u{2028}p$", true], "kind": "Tuple" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenAdjacentString>>({ "data": ["\u{10ffff}\u{2028}\u{2028}\u{2028}\u{2028}\u{0}\u{2028}\u{2028}p$", true], "kind": "Tuple", "own": "true" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenAdjacentString>>({ "data": ["\u{10ffff}\u{2028}\u{2028}\u{2028}\u{2028}\u{0}\u{2028}\u{2028}p$", true], "kind": "Tuple", "own": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenAdjacentString>>(null);
is<Input<typeof ipc.takeFlattenAdjacentString>>({ "data": ["\u{10ffff}\u{2028}\u{2028}\u{2028}\u{2028}\u{0}\u{2028}\u{2028}p$", true], "kind": "Tuple", "own": true });
is<Input<typeof ipc.takeFlattenAdjacentString>>({ "data": ["ktyiau", false], "kind": "Tuple", "own": false });
is<Input<typeof ipc.takeFlattenAdjacentString>>({ "data": ["\u{10ffff}\u{2028}\u{2028}\u{2028}\u{2028}\u{0}\u{2028}\u{2028}p$", true], "kind": "Tuple", "own": true });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenAdjacentString>>({ "data": ["\u{10ffff}\u{2028}\u{2028}\u{2028}\u{2028}\u{0}\u{2028}\u{2028}p$", true], "kind": "Tuple" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenAdjacentString>>({ "data": ["\u{10ffff}\u{2028}\u{2028}\u{2028}\u{2028}\u{0}\u{2028}\u{2028}p$", true], "kind": "Tuple", "own": "true" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenAdjacentString>>({ "data": ["\u{10ffff}\u{2028}\u{2028}\u{2028}\u{2028}\u{0}\u{2028}\u{2028}p$", true], "kind": "Tuple", "own": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenAdjacentString>>(null);

// FlattenGenericStructString
is<Output<typeof ipc.giveFlattenGenericStructString>>({ "first": "\u{2dfa3}\u{2028}\u{10000}\u{ffff}\u{54e}$\u{4057}\u{0}\u{0}\u{ffff}\u{0}", "own": true, "second": [false] });
is<Output<typeof ipc.giveFlattenGenericStructString>>({ "first": "$int", "own": true, "second": [true, true, false] });
is<Output<typeof ipc.giveFlattenGenericStructString>>({ "first": "\u{2dfa3}\u{2028}\u{10000}\u{ffff}\u{54e}$\u{4057}\u{0}\u{0}\u{ffff}\u{0}", "own": true, "second": [false] });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenGenericStructString>>({ "first": "\u{2dfa3}\u{2028}\u{10000}\u{ffff}\u{54e}$\u{4057}\u{0}\u{0}\u{ffff}\u{0}", "second": [false] });
// @ts-expect-error: "first", which is missing
is<Output<typeof ipc.giveFlattenGenericStructString>>({ "own": true, "second": [false] });
// @ts-expect-error: "second", which is missing
is<Output<typeof ipc.giveFlattenGenericStructString>>({ "first": "\u{2dfa3}\u{2028}\u{10000}\u{ffff}\u{54e}$\u{4057}\u{0}\u{0}\u{ffff}\u{0}", "own": true });
// @ts-expect-error: "second", [0], a boolean
is<Output<typeof ipc.giveFlattenGenericStructString>>({ "first": "\u{2dfa3}\u{2028}\u{10000}\u{ffff}\u{54e}$\u{4057}\u{0}\u{0}\u{ffff}\u{0}", "own": true, "second": ["true"] });
is<Input<typeof ipc.takeFlattenGenericStructString>>({ "first": "\u{2dfa3}\u{2028}\u{10000}\u{ffff}\u{54e}$\u{4057}\u{0}\u{0}\u{ffff}\u{0}", "own": true, "second": [false] });
is<Input<typeof ipc.takeFlattenGenericStructString>>({ "first": "$int", "own": true, "second": [true, true, false] });
is<Input<typeof ipc.takeFlattenGenericStructString>>({ "first": "\u{2dfa3}\u{2028}\u{10000}\u{ffff}\u{54e}$\u{4057}\u{0}\u{0}\u{ffff}\u{0}", "own": true, "second": [false] });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenGenericStructString>>({ "first": "\u{2dfa3}\u{2028}\u{10000}\u{ffff}\u{54e}$\u{4057}\u{0}\u{0}\u{ffff}\u{0}", "second": [false] });
// @ts-expect-error: "first", which is missing
is<Input<typeof ipc.takeFlattenGenericStructString>>({ "own": true, "second": [false] });
// @ts-expect-error: "second", which is missing
is<Input<typeof ipc.takeFlattenGenericStructString>>({ "first": "\u{2dfa3}\u{2028}\u{10000}\u{ffff}\u{54e}$\u{4057}\u{0}\u{0}\u{ffff}\u{0}", "own": true });
// @ts-expect-error: "second", [0], a boolean
is<Input<typeof ipc.takeFlattenGenericStructString>>({ "first": "\u{2dfa3}\u{2028}\u{10000}\u{ffff}\u{54e}$\u{4057}\u{0}\u{0}\u{ffff}\u{0}", "own": true, "second": ["true"] });

// FlattenDefaultFieldString
is<Output<typeof ipc.giveFlattenDefaultFieldString>>({ "other": true, "own": false, "value": "\u{ffff}\u{0}Y\u{c1636}\u{10000}\u{2028}\u{10ffff}\u{0}\u{2028}\"\u{2ee7}" });
is<Output<typeof ipc.giveFlattenDefaultFieldString>>({ "other": false, "own": false, "value": "\u{0}" });
is<Output<typeof ipc.giveFlattenDefaultFieldString>>({ "other": true, "own": false, "value": "\u{ffff}\u{0}Y\u{c1636}\u{10000}\u{2028}\u{10ffff}\u{0}\u{2028}\"\u{2ee7}" });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenDefaultFieldString>>({ "other": true, "value": "\u{ffff}\u{0}Y\u{c1636}\u{10000}\u{2028}\u{10ffff}\u{0}\u{2028}\"\u{2ee7}" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenDefaultFieldString>>({ "other": true, "own": null, "value": "\u{ffff}\u{0}Y\u{c1636}\u{10000}\u{2028}\u{10ffff}\u{0}\u{2028}\"\u{2ee7}" });
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveFlattenDefaultFieldString>>({ "other": true, "own": false, "value": 1 });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveFlattenDefaultFieldString>>({ "own": false, "value": "\u{ffff}\u{0}Y\u{c1636}\u{10000}\u{2028}\u{10ffff}\u{0}\u{2028}\"\u{2ee7}" });
// @ts-expect-error: "other", a boolean
is<Output<typeof ipc.giveFlattenDefaultFieldString>>({ "other": null, "own": false, "value": "\u{ffff}\u{0}Y\u{c1636}\u{10000}\u{2028}\u{10ffff}\u{0}\u{2028}\"\u{2ee7}" });
is<Input<typeof ipc.takeFlattenDefaultFieldString>>({ "other": true, "own": false, "value": "\u{ffff}\u{0}Y\u{c1636}\u{10000}\u{2028}\u{10ffff}\u{0}\u{2028}\"\u{2ee7}" });
is<Input<typeof ipc.takeFlattenDefaultFieldString>>({ "other": false, "own": false, "value": "\u{0}" });
is<Input<typeof ipc.takeFlattenDefaultFieldString>>({ "other": true, "own": false, "value": "\u{ffff}\u{0}Y\u{c1636}\u{10000}\u{2028}\u{10ffff}\u{0}\u{2028}\"\u{2ee7}" });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenDefaultFieldString>>({ "other": true, "value": "\u{ffff}\u{0}Y\u{c1636}\u{10000}\u{2028}\u{10ffff}\u{0}\u{2028}\"\u{2ee7}" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenDefaultFieldString>>({ "other": true, "own": null, "value": "\u{ffff}\u{0}Y\u{c1636}\u{10000}\u{2028}\u{10ffff}\u{0}\u{2028}\"\u{2ee7}" });
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeFlattenDefaultFieldString>>({ "other": true, "own": false, "value": null });
// @ts-expect-error: "other", a boolean
is<Input<typeof ipc.takeFlattenDefaultFieldString>>({ "other": "true", "own": false, "value": "\u{ffff}\u{0}Y\u{c1636}\u{10000}\u{2028}\u{10ffff}\u{0}\u{2028}\"\u{2ee7}" });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenDefaultFieldString>>(null);

// FlattenStructBytes
is<Output<typeof ipc.giveFlattenStructBytes>>({ "other": new Uint8Array([124, 15, 217, 40, 198]), "own": true, "value": new Uint8Array([230, 176, 228, 239, 248]) });
is<Output<typeof ipc.giveFlattenStructBytes>>({ "other": new Uint8Array([119]), "own": true, "value": new Uint8Array([1, 181]) });
is<Output<typeof ipc.giveFlattenStructBytes>>({ "other": new Uint8Array([124, 15, 217, 40, 198]), "own": true, "value": new Uint8Array([230, 176, 228, 239, 248]) });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenStructBytes>>({ "other": new Uint8Array([124, 15, 217, 40, 198]), "value": new Uint8Array([230, 176, 228, 239, 248]) });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveFlattenStructBytes>>({ "other": new Uint8Array([124, 15, 217, 40, 198]), "own": true });
// @ts-expect-error: "value", bytes
is<Output<typeof ipc.giveFlattenStructBytes>>({ "other": new Uint8Array([124, 15, 217, 40, 198]), "own": true, "value": null });
// @ts-expect-error: "other", bytes
is<Output<typeof ipc.giveFlattenStructBytes>>({ "other": [1, 2], "own": true, "value": new Uint8Array([230, 176, 228, 239, 248]) });
is<Input<typeof ipc.takeFlattenStructBytes>>({ "other": new Uint8Array([124, 15, 217, 40, 198]), "own": true, "value": new Uint8Array([230, 176, 228, 239, 248]) });
is<Input<typeof ipc.takeFlattenStructBytes>>({ "other": new Uint8Array([119]), "own": true, "value": new Uint8Array([1, 181]) });
is<Input<typeof ipc.takeFlattenStructBytes>>({ "other": new Uint8Array([124, 15, 217, 40, 198]), "own": true, "value": new Uint8Array([230, 176, 228, 239, 248]) });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenStructBytes>>({ "other": new Uint8Array([124, 15, 217, 40, 198]), "value": new Uint8Array([230, 176, 228, 239, 248]) });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenStructBytes>>({ "other": new Uint8Array([124, 15, 217, 40, 198]), "own": null, "value": new Uint8Array([230, 176, 228, 239, 248]) });
// @ts-expect-error: "value", bytes
is<Input<typeof ipc.takeFlattenStructBytes>>({ "other": new Uint8Array([124, 15, 217, 40, 198]), "own": true, "value": [1, 2] });
// @ts-expect-error: "value", bytes
is<Input<typeof ipc.takeFlattenStructBytes>>({ "other": new Uint8Array([124, 15, 217, 40, 198]), "own": true, "value": null });
// @ts-expect-error: "other", bytes
is<Input<typeof ipc.takeFlattenStructBytes>>({ "other": "AQI=", "own": true, "value": new Uint8Array([230, 176, 228, 239, 248]) });

// FlattenInternalBytes
is<Output<typeof ipc.giveFlattenInternalBytes>>({ "kind": "Newtype", "other": new Uint8Array([160, 39, 34, 166, 117]), "own": true, "value": new Uint8Array([16, 237]) });
is<Output<typeof ipc.giveFlattenInternalBytes>>({ "kind": "Newtype", "other": null, "own": true, "value": new Uint8Array([45, 67, 192, 237, 158]) });
is<Output<typeof ipc.giveFlattenInternalBytes>>({ "kind": "Newtype", "other": new Uint8Array([160, 39, 34, 166, 117]), "own": true, "value": new Uint8Array([16, 237]) });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenInternalBytes>>({ "kind": "Newtype", "other": new Uint8Array([160, 39, 34, 166, 117]), "value": new Uint8Array([16, 237]) });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInternalBytes>>({ "kind": "Newtype", "other": new Uint8Array([160, 39, 34, 166, 117]), "own": "true", "value": new Uint8Array([16, 237]) });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInternalBytes>>({ "kind": "Newtype", "other": new Uint8Array([160, 39, 34, 166, 117]), "own": null, "value": new Uint8Array([16, 237]) });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenInternalBytes>>(null);
is<Input<typeof ipc.takeFlattenInternalBytes>>({ "kind": "Newtype", "other": new Uint8Array([160, 39, 34, 166, 117]), "own": true, "value": new Uint8Array([16, 237]) });
is<Input<typeof ipc.takeFlattenInternalBytes>>({ "kind": "Newtype", "other": null, "own": true, "value": new Uint8Array([45, 67, 192, 237, 158]) });
is<Input<typeof ipc.takeFlattenInternalBytes>>({ "kind": "Newtype", "other": new Uint8Array([160, 39, 34, 166, 117]), "own": true, "value": new Uint8Array([16, 237]) });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenInternalBytes>>({ "kind": "Newtype", "other": new Uint8Array([160, 39, 34, 166, 117]), "value": new Uint8Array([16, 237]) });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInternalBytes>>({ "kind": "Newtype", "other": new Uint8Array([160, 39, 34, 166, 117]), "own": "true", "value": new Uint8Array([16, 237]) });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInternalBytes>>({ "kind": "Newtype", "other": new Uint8Array([160, 39, 34, 166, 117]), "own": null, "value": new Uint8Array([16, 237]) });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenInternalBytes>>(null);

// FlattenAdjacentBytes
is<Output<typeof ipc.giveFlattenAdjacentBytes>>({ "data": { "other": new Uint8Array([107, 198]), "value": new Uint8Array([188, 68]) }, "kind": "Struct", "own": false });
is<Output<typeof ipc.giveFlattenAdjacentBytes>>({ "data": [new Uint8Array([44, 62, 70]), false], "kind": "Tuple", "own": true });
is<Output<typeof ipc.giveFlattenAdjacentBytes>>({ "data": { "other": new Uint8Array([107, 198]), "value": new Uint8Array([188, 68]) }, "kind": "Struct", "own": false });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenAdjacentBytes>>({ "data": { "other": new Uint8Array([107, 198]), "value": new Uint8Array([188, 68]) }, "kind": "Struct" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenAdjacentBytes>>({ "data": { "other": new Uint8Array([107, 198]), "value": new Uint8Array([188, 68]) }, "kind": "Struct", "own": "true" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenAdjacentBytes>>({ "data": { "other": new Uint8Array([107, 198]), "value": new Uint8Array([188, 68]) }, "kind": "Struct", "own": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenAdjacentBytes>>(null);
is<Input<typeof ipc.takeFlattenAdjacentBytes>>({ "data": { "other": new Uint8Array([107, 198]), "value": new Uint8Array([188, 68]) }, "kind": "Struct", "own": false });
is<Input<typeof ipc.takeFlattenAdjacentBytes>>({ "data": [new Uint8Array([44, 62, 70]), false], "kind": "Tuple", "own": true });
is<Input<typeof ipc.takeFlattenAdjacentBytes>>({ "data": { "other": new Uint8Array([107, 198]), "value": new Uint8Array([188, 68]) }, "kind": "Struct", "own": false });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenAdjacentBytes>>({ "data": { "other": new Uint8Array([107, 198]), "value": new Uint8Array([188, 68]) }, "kind": "Struct" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenAdjacentBytes>>({ "data": { "other": new Uint8Array([107, 198]), "value": new Uint8Array([188, 68]) }, "kind": "Struct", "own": "true" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenAdjacentBytes>>({ "data": { "other": new Uint8Array([107, 198]), "value": new Uint8Array([188, 68]) }, "kind": "Struct", "own": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenAdjacentBytes>>(null);

// FlattenGenericStructBytes
is<Output<typeof ipc.giveFlattenGenericStructBytes>>({ "first": new Uint8Array([235, 169, 185, 131, 43]), "own": false, "second": [false, false, false, false, false] });
is<Output<typeof ipc.giveFlattenGenericStructBytes>>({ "first": new Uint8Array([]), "own": true, "second": [false, false, true] });
is<Output<typeof ipc.giveFlattenGenericStructBytes>>({ "first": new Uint8Array([235, 169, 185, 131, 43]), "own": false, "second": [false, false, false, false, false] });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenGenericStructBytes>>({ "first": new Uint8Array([235, 169, 185, 131, 43]), "second": [false, false, false, false, false] });
// @ts-expect-error: "first", bytes
is<Output<typeof ipc.giveFlattenGenericStructBytes>>({ "first": "AQI=", "own": false, "second": [false, false, false, false, false] });
// @ts-expect-error: "second", [0], a boolean
is<Output<typeof ipc.giveFlattenGenericStructBytes>>({ "first": new Uint8Array([235, 169, 185, 131, 43]), "own": false, "second": ["true", false, false, false, false] });
// @ts-expect-error: "second", [2], a boolean
is<Output<typeof ipc.giveFlattenGenericStructBytes>>({ "first": new Uint8Array([235, 169, 185, 131, 43]), "own": false, "second": [false, false, null, false, false] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenGenericStructBytes>>(null);
is<Input<typeof ipc.takeFlattenGenericStructBytes>>({ "first": new Uint8Array([235, 169, 185, 131, 43]), "own": false, "second": [false, false, false, false, false] });
is<Input<typeof ipc.takeFlattenGenericStructBytes>>({ "first": new Uint8Array([]), "own": true, "second": [false, false, true] });
is<Input<typeof ipc.takeFlattenGenericStructBytes>>({ "first": new Uint8Array([235, 169, 185, 131, 43]), "own": false, "second": [false, false, false, false, false] });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenGenericStructBytes>>({ "first": new Uint8Array([235, 169, 185, 131, 43]), "second": [false, false, false, false, false] });
// @ts-expect-error: "first", bytes
is<Input<typeof ipc.takeFlattenGenericStructBytes>>({ "first": "AQI=", "own": false, "second": [false, false, false, false, false] });
// @ts-expect-error: "second", [0], a boolean
is<Input<typeof ipc.takeFlattenGenericStructBytes>>({ "first": new Uint8Array([235, 169, 185, 131, 43]), "own": false, "second": ["true", false, false, false, false] });
// @ts-expect-error: "second", [2], a boolean
is<Input<typeof ipc.takeFlattenGenericStructBytes>>({ "first": new Uint8Array([235, 169, 185, 131, 43]), "own": false, "second": [false, false, null, false, false] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenGenericStructBytes>>(null);

// FlattenDefaultFieldBytes
is<Output<typeof ipc.giveFlattenDefaultFieldBytes>>({ "other": false, "own": false, "value": new Uint8Array([250, 60, 212, 133, 212]) });
is<Output<typeof ipc.giveFlattenDefaultFieldBytes>>({ "other": true, "own": false, "value": new Uint8Array([54, 222]) });
is<Output<typeof ipc.giveFlattenDefaultFieldBytes>>({ "other": false, "own": false, "value": new Uint8Array([250, 60, 212, 133, 212]) });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenDefaultFieldBytes>>({ "other": false, "value": new Uint8Array([250, 60, 212, 133, 212]) });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveFlattenDefaultFieldBytes>>({ "other": false, "own": false });
// @ts-expect-error: "value", bytes
is<Output<typeof ipc.giveFlattenDefaultFieldBytes>>({ "other": false, "own": false, "value": null });
// @ts-expect-error: "other", a boolean
is<Output<typeof ipc.giveFlattenDefaultFieldBytes>>({ "other": null, "own": false, "value": new Uint8Array([250, 60, 212, 133, 212]) });
is<Input<typeof ipc.takeFlattenDefaultFieldBytes>>({ "other": false, "own": false, "value": new Uint8Array([250, 60, 212, 133, 212]) });
is<Input<typeof ipc.takeFlattenDefaultFieldBytes>>({ "other": true, "own": false, "value": new Uint8Array([54, 222]) });
is<Input<typeof ipc.takeFlattenDefaultFieldBytes>>({ "other": false, "own": false, "value": new Uint8Array([250, 60, 212, 133, 212]) });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenDefaultFieldBytes>>({ "other": false, "value": new Uint8Array([250, 60, 212, 133, 212]) });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenDefaultFieldBytes>>({ "other": false, "own": null, "value": new Uint8Array([250, 60, 212, 133, 212]) });
// @ts-expect-error: "value", bytes
is<Input<typeof ipc.takeFlattenDefaultFieldBytes>>({ "other": false, "own": false, "value": "AQI=" });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeFlattenDefaultFieldBytes>>({ "own": false, "value": new Uint8Array([250, 60, 212, 133, 212]) });
// @ts-expect-error: "other", a boolean
is<Input<typeof ipc.takeFlattenDefaultFieldBytes>>({ "other": null, "own": false, "value": new Uint8Array([250, 60, 212, 133, 212]) });

// FlattenUntagged
is<Output<typeof ipc.giveFlattenUntagged>>({ "own": false, "right": "\u{8182}\\\u{1f1c}\u{3357}\u{1f2}$\u{10000}\u{0}\u{1a}" });
is<Output<typeof ipc.giveFlattenUntagged>>({ "left": 44861, "own": false });
is<Output<typeof ipc.giveFlattenUntagged>>({ "own": false, "right": "\u{8182}\\\u{1f1c}\u{3357}\u{1f2}$\u{10000}\u{0}\u{1a}" });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenUntagged>>({ "right": "\u{8182}\\\u{1f1c}\u{3357}\u{1f2}$\u{10000}\u{0}\u{1a}" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenUntagged>>({ "own": "true", "right": "\u{8182}\\\u{1f1c}\u{3357}\u{1f2}$\u{10000}\u{0}\u{1a}" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenUntagged>>({ "own": null, "right": "\u{8182}\\\u{1f1c}\u{3357}\u{1f2}$\u{10000}\u{0}\u{1a}" });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenUntagged>>(null);
is<Input<typeof ipc.takeFlattenUntagged>>({ "own": false, "right": "\u{8182}\\\u{1f1c}\u{3357}\u{1f2}$\u{10000}\u{0}\u{1a}" });
is<Input<typeof ipc.takeFlattenUntagged>>({ "left": 44861, "own": false });
is<Input<typeof ipc.takeFlattenUntagged>>({ "own": false, "right": "\u{8182}\\\u{1f1c}\u{3357}\u{1f2}$\u{10000}\u{0}\u{1a}" });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenUntagged>>({ "right": "\u{8182}\\\u{1f1c}\u{3357}\u{1f2}$\u{10000}\u{0}\u{1a}" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenUntagged>>({ "own": "true", "right": "\u{8182}\\\u{1f1c}\u{3357}\u{1f2}$\u{10000}\u{0}\u{1a}" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenUntagged>>({ "own": null, "right": "\u{8182}\\\u{1f1c}\u{3357}\u{1f2}$\u{10000}\u{0}\u{1a}" });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenUntagged>>(null);

// FlattenTwice
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\"\\/\u{8}\u{9}\u{a}\u{d}", "other": -9223372036854775808n, "own": true, "value": 1192355017187239874n });
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\u{2028}\"\u{10000}\u{638d}s", "other": -1n, "own": true, "value": -1n });
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\"\\/\u{8}\u{9}\u{a}\u{d}", "other": -9223372036854775808n, "own": true, "value": 1192355017187239874n });
// @ts-expect-error: "name", which is missing
is<Output<typeof ipc.giveFlattenTwice>>({ "other": -9223372036854775808n, "own": true, "value": 1192355017187239874n });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\"\\/\u{8}\u{9}\u{a}\u{d}", "other": -9223372036854775808n, "value": 1192355017187239874n });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\"\\/\u{8}\u{9}\u{a}\u{d}", "other": -9223372036854775808n, "own": true });
// @ts-expect-error: "value", a bigint
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\"\\/\u{8}\u{9}\u{a}\u{d}", "other": -9223372036854775808n, "own": true, "value": null });
// @ts-expect-error: "other", a bigint
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\"\\/\u{8}\u{9}\u{a}\u{d}", "other": 1, "own": true, "value": 1192355017187239874n });
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "\"\\/\u{8}\u{9}\u{a}\u{d}", "other": -9223372036854775808n, "own": true, "value": 1192355017187239874n });
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "\u{2028}\"\u{10000}\u{638d}s", "other": -1n, "own": true, "value": -1n });
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "\"\\/\u{8}\u{9}\u{a}\u{d}", "other": -9223372036854775808n, "own": true, "value": 1192355017187239874n });
// @ts-expect-error: "name", which is missing
is<Input<typeof ipc.takeFlattenTwice>>({ "other": -9223372036854775808n, "own": true, "value": 1192355017187239874n });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "\"\\/\u{8}\u{9}\u{a}\u{d}", "other": -9223372036854775808n, "value": 1192355017187239874n });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "\"\\/\u{8}\u{9}\u{a}\u{d}", "other": -9223372036854775808n, "own": true });
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "\"\\/\u{8}\u{9}\u{a}\u{d}", "other": -9223372036854775808n, "own": true, "value": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenTwice>>(null);

// FlattenMapOfJson
is<Output<typeof ipc.giveFlattenMapOfJson>>({ "\\\u{0}\u{0}\u{2028}\u{10000}\"\u{10ffff}\u{d443e}$\u{bd}": { "\u{fffe}\u{10ffff}": "" }, "own": true });
is<Output<typeof ipc.giveFlattenMapOfJson>>({ "own": false, "\u{2028}\u{2029}": 0.5 });
is<Output<typeof ipc.giveFlattenMapOfJson>>({ "\\\u{0}\u{0}\u{2028}\u{10000}\"\u{10ffff}\u{d443e}$\u{bd}": { "\u{fffe}\u{10ffff}": "" }, "own": true });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenMapOfJson>>({ "\\\u{0}\u{0}\u{2028}\u{10000}\"\u{10ffff}\u{d443e}$\u{bd}": { "\u{fffe}\u{10ffff}": "" } });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenMapOfJson>>({ "\\\u{0}\u{0}\u{2028}\u{10000}\"\u{10ffff}\u{d443e}$\u{bd}": { "\u{fffe}\u{10ffff}": "" }, "own": "true" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenMapOfJson>>({ "\\\u{0}\u{0}\u{2028}\u{10000}\"\u{10ffff}\u{d443e}$\u{bd}": { "\u{fffe}\u{10ffff}": "" }, "own": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenMapOfJson>>(null);
is<Input<typeof ipc.takeFlattenMapOfJson>>({ "\\\u{0}\u{0}\u{2028}\u{10000}\"\u{10ffff}\u{d443e}$\u{bd}": { "\u{fffe}\u{10ffff}": "" }, "own": true });
is<Input<typeof ipc.takeFlattenMapOfJson>>({ "own": false, "\u{2028}\u{2029}": 0.5 });
is<Input<typeof ipc.takeFlattenMapOfJson>>({ "\\\u{0}\u{0}\u{2028}\u{10000}\"\u{10ffff}\u{d443e}$\u{bd}": { "\u{fffe}\u{10ffff}": "" }, "own": true });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenMapOfJson>>({ "\\\u{0}\u{0}\u{2028}\u{10000}\"\u{10ffff}\u{d443e}$\u{bd}": { "\u{fffe}\u{10ffff}": "" } });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenMapOfJson>>({ "\\\u{0}\u{0}\u{2028}\u{10000}\"\u{10ffff}\u{d443e}$\u{bd}": { "\u{fffe}\u{10ffff}": "" }, "own": "true" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenMapOfJson>>({ "\\\u{0}\u{0}\u{2028}\u{10000}\"\u{10ffff}\u{d443e}$\u{bd}": { "\u{fffe}\u{10ffff}": "" }, "own": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenMapOfJson>>(null);

// FlattenMapOfBool
is<Output<typeof ipc.giveFlattenMapOfBool>>({ "\\\u{0}\u{0}\u{2028}\u{76937}\u{2028}\\\u{686}\u{b0484}": false, "mjlwtzowhfe": true, "own": true, "ywm": false });
is<Output<typeof ipc.giveFlattenMapOfBool>>({ ["__proto__"]: true, "constructor": true, "own": true });
is<Output<typeof ipc.giveFlattenMapOfBool>>({ "\\\u{0}\u{0}\u{2028}\u{76937}\u{2028}\\\u{686}\u{b0484}": false, "mjlwtzowhfe": true, "own": true, "ywm": false });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenMapOfBool>>({ "\\\u{0}\u{0}\u{2028}\u{76937}\u{2028}\\\u{686}\u{b0484}": false, "mjlwtzowhfe": true, "ywm": false });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenMapOfBool>>({ "\\\u{0}\u{0}\u{2028}\u{76937}\u{2028}\\\u{686}\u{b0484}": false, "mjlwtzowhfe": true, "own": "true", "ywm": false });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenMapOfBool>>({ "\\\u{0}\u{0}\u{2028}\u{76937}\u{2028}\\\u{686}\u{b0484}": false, "mjlwtzowhfe": true, "own": null, "ywm": false });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenMapOfBool>>(null);
is<Input<typeof ipc.takeFlattenMapOfBool>>({ "\\\u{0}\u{0}\u{2028}\u{76937}\u{2028}\\\u{686}\u{b0484}": false, "mjlwtzowhfe": true, "own": true, "ywm": false });
is<Input<typeof ipc.takeFlattenMapOfBool>>({ ["__proto__"]: true, "constructor": true, "own": true });
is<Input<typeof ipc.takeFlattenMapOfBool>>({ "\\\u{0}\u{0}\u{2028}\u{76937}\u{2028}\\\u{686}\u{b0484}": false, "mjlwtzowhfe": true, "own": true, "ywm": false });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenMapOfBool>>({ "\\\u{0}\u{0}\u{2028}\u{76937}\u{2028}\\\u{686}\u{b0484}": false, "mjlwtzowhfe": true, "ywm": false });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenMapOfBool>>({ "\\\u{0}\u{0}\u{2028}\u{76937}\u{2028}\\\u{686}\u{b0484}": false, "mjlwtzowhfe": true, "own": "true", "ywm": false });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenMapOfBool>>({ "\\\u{0}\u{0}\u{2028}\u{76937}\u{2028}\\\u{686}\u{b0484}": false, "mjlwtzowhfe": true, "own": null, "ywm": false });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenMapOfBool>>(null);

// FlattenInVariant
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": -3671633808683490563n, "own": false, "value": -6849773669214131754n });
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": null, "own": true, "value": -3149629796310510487n });
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": -3671633808683490563n, "own": false, "value": -6849773669214131754n });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveFlattenInVariant>>({ "other": -3671633808683490563n, "own": false, "value": -6849773669214131754n, "kind": "no such variant" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": -3671633808683490563n, "own": "true", "value": -6849773669214131754n });
// @ts-expect-error: "value", a bigint
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": -3671633808683490563n, "own": false, "value": 1 });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "own": false, "value": -6849773669214131754n });
// @ts-expect-error: "other", a bigint
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": "1", "own": false, "value": -6849773669214131754n });
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": -3671633808683490563n, "own": false, "value": -6849773669214131754n });
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": null, "own": true, "value": -3149629796310510487n });
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": -3671633808683490563n, "own": false, "value": -6849773669214131754n });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeFlattenInVariant>>({ "other": -3671633808683490563n, "own": false, "value": -6849773669214131754n, "kind": "no such variant" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": -3671633808683490563n, "own": "true", "value": -6849773669214131754n });
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": -3671633808683490563n, "own": false, "value": 1 });
// @ts-expect-error: "other", a bigint
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": 1, "own": false, "value": -6849773669214131754n });

// AliasU16
is<Output<typeof ipc.giveAliasU16>>({ "other": 47475, "value": 15208 });
is<Output<typeof ipc.giveAliasU16>>({ "other": 36540, "value": 64589 });
is<Output<typeof ipc.giveAliasU16>>({ "other": 47475, "value": 15208 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveAliasU16>>({ "other": 47475 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveAliasU16>>({ "other": 47475, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveAliasU16>>({ "value": 15208 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveAliasU16>>({ "other": 1n, "value": 15208 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveAliasU16>>({ "other": 47475, "value": 15208, "noSuchMember": 1 });
is<Input<typeof ipc.takeAliasU16>>({ "other": 47475, "value": 15208 });
is<Input<typeof ipc.takeAliasU16>>({ "other": 36540, "value": 64589 });
is<Input<typeof ipc.takeAliasU16>>({ "other": 47475, "value": 15208 });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeAliasU16>>({ "other": 47475 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeAliasU16>>({ "other": 47475, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeAliasU16>>({ "value": 15208 });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeAliasU16>>({ "other": 1n, "value": 15208 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeAliasU16>>({ "other": 47475, "value": 15208, "noSuchMember": 1 });

// LeftOutU16
is<Output<typeof ipc.giveLeftOutU16>>({ "other": 29445, "value": 20983 });
is<Output<typeof ipc.giveLeftOutU16>>({ "other": 31164, "value": 6627 });
is<Output<typeof ipc.giveLeftOutU16>>({ "other": 29445 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveLeftOutU16>>({ "other": 29445, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveLeftOutU16>>({ "value": 20983 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveLeftOutU16>>({ "other": 1n, "value": 20983 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveLeftOutU16>>({ "other": 29445, "value": 20983, "noSuchMember": 1 });
is<Input<typeof ipc.takeLeftOutU16>>({ "other": 29445, "value": 20983 });
is<Input<typeof ipc.takeLeftOutU16>>({ "other": 31164, "value": 6627 });
is<Input<typeof ipc.takeLeftOutU16>>({ "other": 29445 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeLeftOutU16>>({ "other": 29445, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeLeftOutU16>>({ "value": 20983 });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeLeftOutU16>>({ "other": 1n, "value": 20983 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeLeftOutU16>>({ "other": 29445, "value": 20983, "noSuchMember": 1 });

// LeftOutEmptyU16
is<Output<typeof ipc.giveLeftOutEmptyU16>>({ "other": 57138, "value": [38115, 45850, 17342, 18396, 48070] });
is<Output<typeof ipc.giveLeftOutEmptyU16>>({ "other": 0, "value": [3385, 65534] });
is<Output<typeof ipc.giveLeftOutEmptyU16>>({ "other": 57138 });
// @ts-expect-error: "value", an array
is<Output<typeof ipc.giveLeftOutEmptyU16>>({ "other": 57138, "value": {} });
// @ts-expect-error: "value", [1], a number
is<Output<typeof ipc.giveLeftOutEmptyU16>>({ "other": 57138, "value": [38115, "1", 17342, 18396, 48070] });
// @ts-expect-error: "value", [2], a number
is<Output<typeof ipc.giveLeftOutEmptyU16>>({ "other": 57138, "value": [38115, 45850, null, 18396, 48070] });
// @ts-expect-error: "value", [4], a number
is<Output<typeof ipc.giveLeftOutEmptyU16>>({ "other": 57138, "value": [38115, 45850, 17342, 18396, 1n] });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveLeftOutEmptyU16>>({ "other": null, "value": [38115, 45850, 17342, 18396, 48070] });
is<Input<typeof ipc.takeLeftOutEmptyU16>>({ "other": 57138, "value": [38115, 45850, 17342, 18396, 48070] });
is<Input<typeof ipc.takeLeftOutEmptyU16>>({ "other": 0, "value": [3385, 65534] });
is<Input<typeof ipc.takeLeftOutEmptyU16>>({ "other": 57138 });
// @ts-expect-error: "value", an array
is<Input<typeof ipc.takeLeftOutEmptyU16>>({ "other": 57138, "value": {} });
// @ts-expect-error: "value", [1], a number
is<Input<typeof ipc.takeLeftOutEmptyU16>>({ "other": 57138, "value": [38115, "1", 17342, 18396, 48070] });
// @ts-expect-error: "value", [2], a number
is<Input<typeof ipc.takeLeftOutEmptyU16>>({ "other": 57138, "value": [38115, 45850, null, 18396, 48070] });
// @ts-expect-error: "value", [4], a number
is<Input<typeof ipc.takeLeftOutEmptyU16>>({ "other": 57138, "value": [38115, 45850, 17342, 18396, 1n] });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeLeftOutEmptyU16>>({ "other": null, "value": [38115, 45850, 17342, 18396, 48070] });

// OnlyInputU16
is<Output<typeof ipc.giveOnlyInputU16>>({ "other": 22549 });
is<Output<typeof ipc.giveOnlyInputU16>>({ "other": 59855 });
is<Output<typeof ipc.giveOnlyInputU16>>({ "other": 22549 });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveOnlyInputU16>>({});
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveOnlyInputU16>>({ "other": 1n });
// @ts-expect-error: its members
is<Output<typeof ipc.giveOnlyInputU16>>({ "other": 22549, "noSuchMember": 1 });
is<Input<typeof ipc.takeOnlyInputU16>>({ "other": 22549 });
is<Input<typeof ipc.takeOnlyInputU16>>({ "other": 59855 });
is<Input<typeof ipc.takeOnlyInputU16>>({ "other": 22549 });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeOnlyInputU16>>({});
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeOnlyInputU16>>({ "other": 1n });
// @ts-expect-error: its members
is<Input<typeof ipc.takeOnlyInputU16>>({ "other": 22549, "noSuchMember": 1 });

// OnlyOutputU16
is<Output<typeof ipc.giveOnlyOutputU16>>({ "other": 65534, "value": 0 });
is<Output<typeof ipc.giveOnlyOutputU16>>({ "other": 65535, "value": 0 });
is<Output<typeof ipc.giveOnlyOutputU16>>({ "other": 65534, "value": 0 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveOnlyOutputU16>>({ "other": 65534 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveOnlyOutputU16>>({ "other": 65534, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveOnlyOutputU16>>({ "value": 0 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveOnlyOutputU16>>({ "other": 1n, "value": 0 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveOnlyOutputU16>>({ "other": 65534, "value": 0, "noSuchMember": 1 });
is<Input<typeof ipc.takeOnlyOutputU16>>({ "other": 65534 });
is<Input<typeof ipc.takeOnlyOutputU16>>({ "other": 65535 });
is<Input<typeof ipc.takeOnlyOutputU16>>({ "other": 65534 });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeOnlyOutputU16>>({});
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeOnlyOutputU16>>({ "other": 1n });
// @ts-expect-error: its members
is<Input<typeof ipc.takeOnlyOutputU16>>({ "other": 65534, "noSuchMember": 1 });

// ConvertedU16
is<Output<typeof ipc.giveConvertedU16>>(27631);
is<Output<typeof ipc.giveConvertedU16>>(37231);
is<Output<typeof ipc.giveConvertedU16>>(27631);
// @ts-expect-error: a number
is<Output<typeof ipc.giveConvertedU16>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveConvertedU16>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveConvertedU16>>(null);
is<Input<typeof ipc.takeConvertedU16>>(27631);
is<Input<typeof ipc.takeConvertedU16>>(37231);
is<Input<typeof ipc.takeConvertedU16>>(27631);
// @ts-expect-error: a number
is<Input<typeof ipc.takeConvertedU16>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeConvertedU16>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeConvertedU16>>(null);

// AliasI64
is<Output<typeof ipc.giveAliasI64>>({ "other": -8530991641170207231n, "value": -9223372036854775807n });
is<Output<typeof ipc.giveAliasI64>>({ "other": -5957772502813346463n, "value": -155615457001n });
is<Output<typeof ipc.giveAliasI64>>({ "other": -8530991641170207231n, "value": -9223372036854775807n });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveAliasI64>>({ "other": -8530991641170207231n });
// @ts-expect-error: "value", a bigint
is<Output<typeof ipc.giveAliasI64>>({ "other": -8530991641170207231n, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveAliasI64>>({ "value": -9223372036854775807n });
// @ts-expect-error: "other", a bigint
is<Output<typeof ipc.giveAliasI64>>({ "other": "1", "value": -9223372036854775807n });
// @ts-expect-error: its members
is<Output<typeof ipc.giveAliasI64>>({ "other": -8530991641170207231n, "value": -9223372036854775807n, "noSuchMember": 1 });
is<Input<typeof ipc.takeAliasI64>>({ "other": -8530991641170207231n, "value": -9223372036854775807n });
is<Input<typeof ipc.takeAliasI64>>({ "other": -5957772502813346463n, "value": -155615457001n });
is<Input<typeof ipc.takeAliasI64>>({ "other": -8530991641170207231n, "value": -9223372036854775807n });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeAliasI64>>({ "other": -8530991641170207231n });
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeAliasI64>>({ "other": -8530991641170207231n, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeAliasI64>>({ "value": -9223372036854775807n });
// @ts-expect-error: "other", a bigint
is<Input<typeof ipc.takeAliasI64>>({ "other": "1", "value": -9223372036854775807n });
// @ts-expect-error: its members
is<Input<typeof ipc.takeAliasI64>>({ "other": -8530991641170207231n, "value": -9223372036854775807n, "noSuchMember": 1 });

// LeftOutI64
is<Output<typeof ipc.giveLeftOutI64>>({ "other": -3967623284316197038n, "value": -4291240656633058786n });
is<Output<typeof ipc.giveLeftOutI64>>({ "other": -1n, "value": -3504575470360050449n });
is<Output<typeof ipc.giveLeftOutI64>>({ "other": -3967623284316197038n });
// @ts-expect-error: "value", a bigint
is<Output<typeof ipc.giveLeftOutI64>>({ "other": -3967623284316197038n, "value": 1 });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveLeftOutI64>>({ "value": -4291240656633058786n });
// @ts-expect-error: "other", a bigint
is<Output<typeof ipc.giveLeftOutI64>>({ "other": "1", "value": -4291240656633058786n });
// @ts-expect-error: its members
is<Output<typeof ipc.giveLeftOutI64>>({ "other": -3967623284316197038n, "value": -4291240656633058786n, "noSuchMember": 1 });
is<Input<typeof ipc.takeLeftOutI64>>({ "other": -3967623284316197038n, "value": -4291240656633058786n });
is<Input<typeof ipc.takeLeftOutI64>>({ "other": -1n, "value": -3504575470360050449n });
is<Input<typeof ipc.takeLeftOutI64>>({ "other": -3967623284316197038n });
// @ts-expect-error: "value", a bigint
is<Input<typeof ipc.takeLeftOutI64>>({ "other": -3967623284316197038n, "value": 1 });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeLeftOutI64>>({ "value": -4291240656633058786n });
// @ts-expect-error: "other", a bigint
is<Input<typeof ipc.takeLeftOutI64>>({ "other": "1", "value": -4291240656633058786n });
// @ts-expect-error: its members
is<Input<typeof ipc.takeLeftOutI64>>({ "other": -3967623284316197038n, "value": -4291240656633058786n, "noSuchMember": 1 });

// LeftOutEmptyI64
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -772306420008n, "value": [8838221911799833427n, 0n, -1841875129527696144n, -12448n, -9223372036854775808n] });
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -8n, "value": [-365814916356896n, -1674196720004840479n] });
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -772306420008n });
// @ts-expect-error: "value", an array
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -772306420008n, "value": {} });
// @ts-expect-error: "value", [1], a bigint
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -772306420008n, "value": [8838221911799833427n, 1, -1841875129527696144n, -12448n, -9223372036854775808n] });
// @ts-expect-error: "value", [2], a bigint
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -772306420008n, "value": [8838221911799833427n, 0n, null, -12448n, -9223372036854775808n] });
// @ts-expect-error: "value", [4], a bigint
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -772306420008n, "value": [8838221911799833427n, 0n, -1841875129527696144n, -12448n, "1"] });
// @ts-expect-error: "other", a bigint
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": null, "value": [8838221911799833427n, 0n, -1841875129527696144n, -12448n, -9223372036854775808n] });
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -772306420008n, "value": [8838221911799833427n, 0n, -1841875129527696144n, -12448n, -9223372036854775808n] });
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -8n, "value": [-365814916356896n, -1674196720004840479n] });
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -772306420008n });
// @ts-expect-error: "value", an array
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -772306420008n, "value": {} });
// @ts-expect-error: "value", [1], a bigint
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -772306420008n, "value": [8838221911799833427n, 1, -1841875129527696144n, -12448n, -9223372036854775808n] });
// @ts-expect-error: "value", [2], a bigint
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -772306420008n, "value": [8838221911799833427n, 0n, null, -12448n, -9223372036854775808n] });
// @ts-expect-error: "value", [4], a bigint
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -772306420008n, "value": [8838221911799833427n, 0n, -1841875129527696144n, -12448n, "1"] });
// @ts-expect-error: "other", a bigint
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": null, "value": [8838221911799833427n, 0n, -1841875129527696144n, -12448n, -9223372036854775808n] });

// OnlyInputI64
is<Output<typeof ipc.giveOnlyInputI64>>({ "other": -5635539775607931695n });
is<Output<typeof ipc.giveOnlyInputI64>>({ "other": 538024774165495401n });
is<Output<typeof ipc.giveOnlyInputI64>>({ "other": -5635539775607931695n });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveOnlyInputI64>>({});
// @ts-expect-error: "other", a bigint
is<Output<typeof ipc.giveOnlyInputI64>>({ "other": "1" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveOnlyInputI64>>({ "other": -5635539775607931695n, "noSuchMember": 1 });
is<Input<typeof ipc.takeOnlyInputI64>>({ "other": -5635539775607931695n });
is<Input<typeof ipc.takeOnlyInputI64>>({ "other": 538024774165495401n });
is<Input<typeof ipc.takeOnlyInputI64>>({ "other": -5635539775607931695n });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeOnlyInputI64>>({});
// @ts-expect-error: "other", a bigint
is<Input<typeof ipc.takeOnlyInputI64>>({ "other": "1" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeOnlyInputI64>>({ "other": -5635539775607931695n, "noSuchMember": 1 });

// OnlyOutputI64
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": -6918968072535818697n, "value": 0n });
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": -9007199254740992n, "value": 0n });
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": -6918968072535818697n, "value": 0n });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": -6918968072535818697n });
// @ts-expect-error: "value", a bigint
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": -6918968072535818697n, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveOnlyOutputI64>>({ "value": 0n });
// @ts-expect-error: "other", a bigint
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": "1", "value": 0n });
// @ts-expect-error: its members
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": -6918968072535818697n, "value": 0n, "noSuchMember": 1 });
is<Input<typeof ipc.takeOnlyOutputI64>>({ "other": -6918968072535818697n });
is<Input<typeof ipc.takeOnlyOutputI64>>({ "other": -9007199254740992n });
is<Input<typeof ipc.takeOnlyOutputI64>>({ "other": -6918968072535818697n });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeOnlyOutputI64>>({});
// @ts-expect-error: "other", a bigint
is<Input<typeof ipc.takeOnlyOutputI64>>({ "other": "1" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeOnlyOutputI64>>({ "other": -6918968072535818697n, "noSuchMember": 1 });

// ConvertedI64
is<Output<typeof ipc.giveConvertedI64>>(-8300350654142820338n);
is<Output<typeof ipc.giveConvertedI64>>(229408264568630266n);
is<Output<typeof ipc.giveConvertedI64>>(-8300350654142820338n);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveConvertedI64>>(1);
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveConvertedI64>>("1");
// @ts-expect-error: a bigint
is<Output<typeof ipc.giveConvertedI64>>(null);
is<Input<typeof ipc.takeConvertedI64>>(-8300350654142820338n);
is<Input<typeof ipc.takeConvertedI64>>(229408264568630266n);
is<Input<typeof ipc.takeConvertedI64>>(-8300350654142820338n);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeConvertedI64>>(1);
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeConvertedI64>>("1");
// @ts-expect-error: a bigint
is<Input<typeof ipc.takeConvertedI64>>(null);

// AliasString
is<Output<typeof ipc.giveAliasString>>({ "other": "\u{10ffff}\u{10ffff}\\\u{2028}\u{ffff}S\u{cdd4}\u{ffff}\u{2028}\u{ffff}", "value": "\u{2028}\u{2029}" });
is<Output<typeof ipc.giveAliasString>>({ "other": "", "value": "\u{2028}\u{2029}" });
is<Output<typeof ipc.giveAliasString>>({ "other": "\u{10ffff}\u{10ffff}\\\u{2028}\u{ffff}S\u{cdd4}\u{ffff}\u{2028}\u{ffff}", "value": "\u{2028}\u{2029}" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveAliasString>>({ "other": "\u{10ffff}\u{10ffff}\\\u{2028}\u{ffff}S\u{cdd4}\u{ffff}\u{2028}\u{ffff}" });
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveAliasString>>({ "other": "\u{10ffff}\u{10ffff}\\\u{2028}\u{ffff}S\u{cdd4}\u{ffff}\u{2028}\u{ffff}", "value": null });
// @ts-expect-error: "other", a string
is<Output<typeof ipc.giveAliasString>>({ "other": 1, "value": "\u{2028}\u{2029}" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveAliasString>>({ "other": "\u{10ffff}\u{10ffff}\\\u{2028}\u{ffff}S\u{cdd4}\u{ffff}\u{2028}\u{ffff}", "value": "\u{2028}\u{2029}", "noSuchMember": 1 });
is<Input<typeof ipc.takeAliasString>>({ "other": "\u{10ffff}\u{10ffff}\\\u{2028}\u{ffff}S\u{cdd4}\u{ffff}\u{2028}\u{ffff}", "value": "\u{2028}\u{2029}" });
is<Input<typeof ipc.takeAliasString>>({ "other": "", "value": "\u{2028}\u{2029}" });
is<Input<typeof ipc.takeAliasString>>({ "other": "\u{10ffff}\u{10ffff}\\\u{2028}\u{ffff}S\u{cdd4}\u{ffff}\u{2028}\u{ffff}", "value": "\u{2028}\u{2029}" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeAliasString>>({ "other": "\u{10ffff}\u{10ffff}\\\u{2028}\u{ffff}S\u{cdd4}\u{ffff}\u{2028}\u{ffff}" });
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeAliasString>>({ "other": "\u{10ffff}\u{10ffff}\\\u{2028}\u{ffff}S\u{cdd4}\u{ffff}\u{2028}\u{ffff}", "value": null });
// @ts-expect-error: "other", a string
is<Input<typeof ipc.takeAliasString>>({ "other": 1, "value": "\u{2028}\u{2029}" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeAliasString>>({ "other": "\u{10ffff}\u{10ffff}\\\u{2028}\u{ffff}S\u{cdd4}\u{ffff}\u{2028}\u{ffff}", "value": "\u{2028}\u{2029}", "noSuchMember": 1 });

// LeftOutString
is<Output<typeof ipc.giveLeftOutString>>({ "other": "\\\u{18}\u{9e72}\u{ffff}\\\u{ffff}", "value": "\u{0}!@\u{ca419}\u{19e8}\u{2028}\u{10000}\\\u{ffff}\u{237}" });
is<Output<typeof ipc.giveLeftOutString>>({ "other": "mdakz", "value": "toJSON" });
is<Output<typeof ipc.giveLeftOutString>>({ "other": "\\\u{18}\u{9e72}\u{ffff}\\\u{ffff}" });
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveLeftOutString>>({ "other": "\\\u{18}\u{9e72}\u{ffff}\\\u{ffff}", "value": 1 });
// @ts-expect-error: "other", a string
is<Output<typeof ipc.giveLeftOutString>>({ "other": 1, "value": "\u{0}!@\u{ca419}\u{19e8}\u{2028}\u{10000}\\\u{ffff}\u{237}" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveLeftOutString>>({ "other": "\\\u{18}\u{9e72}\u{ffff}\\\u{ffff}", "value": "\u{0}!@\u{ca419}\u{19e8}\u{2028}\u{10000}\\\u{ffff}\u{237}", "noSuchMember": 1 });
is<Input<typeof ipc.takeLeftOutString>>({ "other": "\\\u{18}\u{9e72}\u{ffff}\\\u{ffff}", "value": "\u{0}!@\u{ca419}\u{19e8}\u{2028}\u{10000}\\\u{ffff}\u{237}" });
is<Input<typeof ipc.takeLeftOutString>>({ "other": "mdakz", "value": "toJSON" });
is<Input<typeof ipc.takeLeftOutString>>({ "other": "\\\u{18}\u{9e72}\u{ffff}\\\u{ffff}" });
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeLeftOutString>>({ "other": "\\\u{18}\u{9e72}\u{ffff}\\\u{ffff}", "value": 1 });
// @ts-expect-error: "other", a string
is<Input<typeof ipc.takeLeftOutString>>({ "other": 1, "value": "\u{0}!@\u{ca419}\u{19e8}\u{2028}\u{10000}\\\u{ffff}\u{237}" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeLeftOutString>>({ "other": "\\\u{18}\u{9e72}\u{ffff}\\\u{ffff}", "value": "\u{0}!@\u{ca419}\u{19e8}\u{2028}\u{10000}\\\u{ffff}\u{237}", "noSuchMember": 1 });

// LeftOutEmptyString
is<Output<typeof ipc.giveLeftOutEmptyString>>({ "other": "kcjacqebans", "value": ["xuljiatbyr", "\"\u{2028}\\\u{2028}\u{0}$<\u{ffff}\\", "toJSON", "yxjqnx", "$$x"] });
is<Output<typeof ipc.giveLeftOutEmptyString>>({ "other": "__proto__", "value": ["\u{fffe}\u{10ffff}"] });
is<Output<typeof ipc.giveLeftOutEmptyString>>({ "other": "kcjacqebans" });
// @ts-expect-error: "value", an array
is<Output<typeof ipc.giveLeftOutEmptyString>>({ "other": "kcjacqebans", "value": {} });
// @ts-expect-error: "value", [1], a string
is<Output<typeof ipc.giveLeftOutEmptyString>>({ "other": "kcjacqebans", "value": ["xuljiatbyr", 1, "toJSON", "yxjqnx", "$$x"] });
// @ts-expect-error: "value", [3], a string
is<Output<typeof ipc.giveLeftOutEmptyString>>({ "other": "kcjacqebans", "value": ["xuljiatbyr", "\"\u{2028}\\\u{2028}\u{0}$<\u{ffff}\\", "toJSON", 1, "$$x"] });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveLeftOutEmptyString>>({ "value": ["xuljiatbyr", "\"\u{2028}\\\u{2028}\u{0}$<\u{ffff}\\", "toJSON", "yxjqnx", "$$x"] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveLeftOutEmptyString>>(null);
is<Input<typeof ipc.takeLeftOutEmptyString>>({ "other": "kcjacqebans", "value": ["xuljiatbyr", "\"\u{2028}\\\u{2028}\u{0}$<\u{ffff}\\", "toJSON", "yxjqnx", "$$x"] });
is<Input<typeof ipc.takeLeftOutEmptyString>>({ "other": "__proto__", "value": ["\u{fffe}\u{10ffff}"] });
is<Input<typeof ipc.takeLeftOutEmptyString>>({ "other": "kcjacqebans" });
// @ts-expect-error: "value", an array
is<Input<typeof ipc.takeLeftOutEmptyString>>({ "other": "kcjacqebans", "value": {} });
// @ts-expect-error: "value", [1], a string
is<Input<typeof ipc.takeLeftOutEmptyString>>({ "other": "kcjacqebans", "value": ["xuljiatbyr", 1, "toJSON", "yxjqnx", "$$x"] });
// @ts-expect-error: "value", [3], a string
is<Input<typeof ipc.takeLeftOutEmptyString>>({ "other": "kcjacqebans", "value": ["xuljiatbyr", "\"\u{2028}\\\u{2028}\u{0}$<\u{ffff}\\", "toJSON", 1, "$$x"] });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeLeftOutEmptyString>>({ "value": ["xuljiatbyr", "\"\u{2028}\\\u{2028}\u{0}$<\u{ffff}\\", "toJSON", "yxjqnx", "$$x"] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeLeftOutEmptyString>>(null);

// OnlyInputString
is<Output<typeof ipc.giveOnlyInputString>>({ "other": "\u{ffff}\u{0}\u{0}\u{10000}\u{ffff}\u{ffff}\u{c6924}$\\\u{2028}" });
is<Output<typeof ipc.giveOnlyInputString>>({ "other": "ctuurnq" });
is<Output<typeof ipc.giveOnlyInputString>>({ "other": "\u{ffff}\u{0}\u{0}\u{10000}\u{ffff}\u{ffff}\u{c6924}$\\\u{2028}" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveOnlyInputString>>({});
// @ts-expect-error: "other", a string
is<Output<typeof ipc.giveOnlyInputString>>({ "other": 1 });
// @ts-expect-error: "other", a string
is<Output<typeof ipc.giveOnlyInputString>>({ "other": null });
// @ts-expect-error: its members
is<Output<typeof ipc.giveOnlyInputString>>({ "other": "\u{ffff}\u{0}\u{0}\u{10000}\u{ffff}\u{ffff}\u{c6924}$\\\u{2028}", "noSuchMember": 1 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveOnlyInputString>>(null);
is<Input<typeof ipc.takeOnlyInputString>>({ "other": "\u{ffff}\u{0}\u{0}\u{10000}\u{ffff}\u{ffff}\u{c6924}$\\\u{2028}" });
is<Input<typeof ipc.takeOnlyInputString>>({ "other": "ctuurnq" });
is<Input<typeof ipc.takeOnlyInputString>>({ "other": "\u{ffff}\u{0}\u{0}\u{10000}\u{ffff}\u{ffff}\u{c6924}$\\\u{2028}" });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeOnlyInputString>>({});
// @ts-expect-error: "other", a string
is<Input<typeof ipc.takeOnlyInputString>>({ "other": 1 });
// @ts-expect-error: "other", a string
is<Input<typeof ipc.takeOnlyInputString>>({ "other": null });
// @ts-expect-error: its members
is<Input<typeof ipc.takeOnlyInputString>>({ "other": "\u{ffff}\u{0}\u{0}\u{10000}\u{ffff}\u{ffff}\u{c6924}$\\\u{2028}", "noSuchMember": 1 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeOnlyInputString>>(null);

// OnlyOutputString
is<Output<typeof ipc.giveOnlyOutputString>>({ "other": "$\u{10000}\u{0}w\"\u{c69a}\u{ffff}\u{10ffff}\u{ffff}\u{6bd1}", "value": "" });
is<Output<typeof ipc.giveOnlyOutputString>>({ "other": "zqmheol", "value": "" });
is<Output<typeof ipc.giveOnlyOutputString>>({ "other": "$\u{10000}\u{0}w\"\u{c69a}\u{ffff}\u{10ffff}\u{ffff}\u{6bd1}", "value": "" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveOnlyOutputString>>({ "other": "$\u{10000}\u{0}w\"\u{c69a}\u{ffff}\u{10ffff}\u{ffff}\u{6bd1}" });
// @ts-expect-error: "value", a string
is<Output<typeof ipc.giveOnlyOutputString>>({ "other": "$\u{10000}\u{0}w\"\u{c69a}\u{ffff}\u{10ffff}\u{ffff}\u{6bd1}", "value": null });
// @ts-expect-error: "other", a string
is<Output<typeof ipc.giveOnlyOutputString>>({ "other": 1, "value": "" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveOnlyOutputString>>({ "other": "$\u{10000}\u{0}w\"\u{c69a}\u{ffff}\u{10ffff}\u{ffff}\u{6bd1}", "value": "", "noSuchMember": 1 });
is<Input<typeof ipc.takeOnlyOutputString>>({ "other": "$\u{10000}\u{0}w\"\u{c69a}\u{ffff}\u{10ffff}\u{ffff}\u{6bd1}" });
is<Input<typeof ipc.takeOnlyOutputString>>({ "other": "zqmheol" });
is<Input<typeof ipc.takeOnlyOutputString>>({ "other": "$\u{10000}\u{0}w\"\u{c69a}\u{ffff}\u{10ffff}\u{ffff}\u{6bd1}" });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeOnlyOutputString>>({});
// @ts-expect-error: "other", a string
is<Input<typeof ipc.takeOnlyOutputString>>({ "other": 1 });
// @ts-expect-error: "other", a string
is<Input<typeof ipc.takeOnlyOutputString>>({ "other": null });
// @ts-expect-error: its members
is<Input<typeof ipc.takeOnlyOutputString>>({ "other": "$\u{10000}\u{0}w\"\u{c69a}\u{ffff}\u{10ffff}\u{ffff}\u{6bd1}", "noSuchMember": 1 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeOnlyOutputString>>(null);

// ConvertedString
is<Output<typeof ipc.giveConvertedString>>("\u{25ec}\u{2028}\u{7f7}\u{b2770}$\u{314}\u{e7aa9}\u{10000}\u{8fa7}\u{59b}");
is<Output<typeof ipc.giveConvertedString>>("rosymuli");
is<Output<typeof ipc.giveConvertedString>>("\u{25ec}\u{2028}\u{7f7}\u{b2770}$\u{314}\u{e7aa9}\u{10000}\u{8fa7}\u{59b}");
// @ts-expect-error: a string
is<Output<typeof ipc.giveConvertedString>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveConvertedString>>(null);
is<Input<typeof ipc.takeConvertedString>>("\u{25ec}\u{2028}\u{7f7}\u{b2770}$\u{314}\u{e7aa9}\u{10000}\u{8fa7}\u{59b}");
is<Input<typeof ipc.takeConvertedString>>("rosymuli");
is<Input<typeof ipc.takeConvertedString>>("\u{25ec}\u{2028}\u{7f7}\u{b2770}$\u{314}\u{e7aa9}\u{10000}\u{8fa7}\u{59b}");
// @ts-expect-error: a string
is<Input<typeof ipc.takeConvertedString>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeConvertedString>>(null);

// AliasBytes
is<Output<typeof ipc.giveAliasBytes>>({ "other": new Uint8Array([13, 156, 138, 198, 195]), "value": new Uint8Array([170, 119, 113, 228, 234]) });
is<Output<typeof ipc.giveAliasBytes>>({ "other": new Uint8Array([236]), "value": new Uint8Array([78, 73, 218]) });
is<Output<typeof ipc.giveAliasBytes>>({ "other": new Uint8Array([13, 156, 138, 198, 195]), "value": new Uint8Array([170, 119, 113, 228, 234]) });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveAliasBytes>>({ "other": new Uint8Array([13, 156, 138, 198, 195]) });
// @ts-expect-error: "value", bytes
is<Output<typeof ipc.giveAliasBytes>>({ "other": new Uint8Array([13, 156, 138, 198, 195]), "value": "AQI=" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveAliasBytes>>({ "value": new Uint8Array([170, 119, 113, 228, 234]) });
// @ts-expect-error: "other", bytes
is<Output<typeof ipc.giveAliasBytes>>({ "other": "AQI=", "value": new Uint8Array([170, 119, 113, 228, 234]) });
// @ts-expect-error: its members
is<Output<typeof ipc.giveAliasBytes>>({ "other": new Uint8Array([13, 156, 138, 198, 195]), "value": new Uint8Array([170, 119, 113, 228, 234]), "noSuchMember": 1 });
is<Input<typeof ipc.takeAliasBytes>>({ "other": new Uint8Array([13, 156, 138, 198, 195]), "value": new Uint8Array([170, 119, 113, 228, 234]) });
is<Input<typeof ipc.takeAliasBytes>>({ "other": new Uint8Array([236]), "value": new Uint8Array([78, 73, 218]) });
is<Input<typeof ipc.takeAliasBytes>>({ "other": new Uint8Array([13, 156, 138, 198, 195]), "value": new Uint8Array([170, 119, 113, 228, 234]) });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeAliasBytes>>({ "other": new Uint8Array([13, 156, 138, 198, 195]) });
// @ts-expect-error: "value", bytes
is<Input<typeof ipc.takeAliasBytes>>({ "other": new Uint8Array([13, 156, 138, 198, 195]), "value": "AQI=" });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeAliasBytes>>({ "value": new Uint8Array([170, 119, 113, 228, 234]) });
// @ts-expect-error: "other", bytes
is<Input<typeof ipc.takeAliasBytes>>({ "other": "AQI=", "value": new Uint8Array([170, 119, 113, 228, 234]) });
// @ts-expect-error: its members
is<Input<typeof ipc.takeAliasBytes>>({ "other": new Uint8Array([13, 156, 138, 198, 195]), "value": new Uint8Array([170, 119, 113, 228, 234]), "noSuchMember": 1 });

// LeftOutBytes
is<Output<typeof ipc.giveLeftOutBytes>>({ "other": new Uint8Array([253, 253, 203, 227, 40]), "value": new Uint8Array([220, 206, 17, 176, 31]) });
is<Output<typeof ipc.giveLeftOutBytes>>({ "other": new Uint8Array([29, 139]), "value": new Uint8Array([]) });
is<Output<typeof ipc.giveLeftOutBytes>>({ "other": new Uint8Array([253, 253, 203, 227, 40]) });
// @ts-expect-error: "value", bytes
is<Output<typeof ipc.giveLeftOutBytes>>({ "other": new Uint8Array([253, 253, 203, 227, 40]), "value": [1, 2] });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveLeftOutBytes>>({ "value": new Uint8Array([220, 206, 17, 176, 31]) });
// @ts-expect-error: "other", bytes
is<Output<typeof ipc.giveLeftOutBytes>>({ "other": "AQI=", "value": new Uint8Array([220, 206, 17, 176, 31]) });
// @ts-expect-error: its members
is<Output<typeof ipc.giveLeftOutBytes>>({ "other": new Uint8Array([253, 253, 203, 227, 40]), "value": new Uint8Array([220, 206, 17, 176, 31]), "noSuchMember": 1 });
is<Input<typeof ipc.takeLeftOutBytes>>({ "other": new Uint8Array([253, 253, 203, 227, 40]), "value": new Uint8Array([220, 206, 17, 176, 31]) });
is<Input<typeof ipc.takeLeftOutBytes>>({ "other": new Uint8Array([29, 139]), "value": new Uint8Array([]) });
is<Input<typeof ipc.takeLeftOutBytes>>({ "other": new Uint8Array([253, 253, 203, 227, 40]) });
// @ts-expect-error: "value", bytes
is<Input<typeof ipc.takeLeftOutBytes>>({ "other": new Uint8Array([253, 253, 203, 227, 40]), "value": [1, 2] });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeLeftOutBytes>>({ "value": new Uint8Array([220, 206, 17, 176, 31]) });
// @ts-expect-error: "other", bytes
is<Input<typeof ipc.takeLeftOutBytes>>({ "other": "AQI=", "value": new Uint8Array([220, 206, 17, 176, 31]) });
// @ts-expect-error: its members
is<Input<typeof ipc.takeLeftOutBytes>>({ "other": new Uint8Array([253, 253, 203, 227, 40]), "value": new Uint8Array([220, 206, 17, 176, 31]), "noSuchMember": 1 });

// LeftOutEmptyBytes
is<Output<typeof ipc.giveLeftOutEmptyBytes>>({ "other": new Uint8Array([77, 214, 176]), "value": [new Uint8Array([]), new Uint8Array([12]), new Uint8Array([248])] });
is<Output<typeof ipc.giveLeftOutEmptyBytes>>({ "other": new Uint8Array([17, 95]), "value": [new Uint8Array([23, 9, 134])] });
is<Output<typeof ipc.giveLeftOutEmptyBytes>>({ "other": new Uint8Array([77, 214, 176]) });
// @ts-expect-error: "value", an array
is<Output<typeof ipc.giveLeftOutEmptyBytes>>({ "other": new Uint8Array([77, 214, 176]), "value": {} });
// @ts-expect-error: "value", [0], bytes
is<Output<typeof ipc.giveLeftOutEmptyBytes>>({ "other": new Uint8Array([77, 214, 176]), "value": [null, new Uint8Array([12]), new Uint8Array([248])] });
// @ts-expect-error: "value", [2], bytes
is<Output<typeof ipc.giveLeftOutEmptyBytes>>({ "other": new Uint8Array([77, 214, 176]), "value": [new Uint8Array([]), new Uint8Array([12]), [1, 2]] });
// @ts-expect-error: "other", bytes
is<Output<typeof ipc.giveLeftOutEmptyBytes>>({ "other": [1, 2], "value": [new Uint8Array([]), new Uint8Array([12]), new Uint8Array([248])] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveLeftOutEmptyBytes>>(null);
is<Input<typeof ipc.takeLeftOutEmptyBytes>>({ "other": new Uint8Array([77, 214, 176]), "value": [new Uint8Array([]), new Uint8Array([12]), new Uint8Array([248])] });
is<Input<typeof ipc.takeLeftOutEmptyBytes>>({ "other": new Uint8Array([17, 95]), "value": [new Uint8Array([23, 9, 134])] });
is<Input<typeof ipc.takeLeftOutEmptyBytes>>({ "other": new Uint8Array([77, 214, 176]) });
// @ts-expect-error: "value", an array
is<Input<typeof ipc.takeLeftOutEmptyBytes>>({ "other": new Uint8Array([77, 214, 176]), "value": {} });
// @ts-expect-error: "value", [0], bytes
is<Input<typeof ipc.takeLeftOutEmptyBytes>>({ "other": new Uint8Array([77, 214, 176]), "value": [null, new Uint8Array([12]), new Uint8Array([248])] });
// @ts-expect-error: "value", [2], bytes
is<Input<typeof ipc.takeLeftOutEmptyBytes>>({ "other": new Uint8Array([77, 214, 176]), "value": [new Uint8Array([]), new Uint8Array([12]), [1, 2]] });
// @ts-expect-error: "other", bytes
is<Input<typeof ipc.takeLeftOutEmptyBytes>>({ "other": [1, 2], "value": [new Uint8Array([]), new Uint8Array([12]), new Uint8Array([248])] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeLeftOutEmptyBytes>>(null);

// OnlyInputBytes
is<Output<typeof ipc.giveOnlyInputBytes>>({ "other": new Uint8Array([188, 134, 207, 162, 198]) });
is<Output<typeof ipc.giveOnlyInputBytes>>({ "other": new Uint8Array([84, 218]) });
is<Output<typeof ipc.giveOnlyInputBytes>>({ "other": new Uint8Array([188, 134, 207, 162, 198]) });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveOnlyInputBytes>>({});
// @ts-expect-error: "other", bytes
is<Output<typeof ipc.giveOnlyInputBytes>>({ "other": "AQI=" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveOnlyInputBytes>>({ "other": new Uint8Array([188, 134, 207, 162, 198]), "noSuchMember": 1 });
is<Input<typeof ipc.takeOnlyInputBytes>>({ "other": new Uint8Array([188, 134, 207, 162, 198]) });
is<Input<typeof ipc.takeOnlyInputBytes>>({ "other": new Uint8Array([84, 218]) });
is<Input<typeof ipc.takeOnlyInputBytes>>({ "other": new Uint8Array([188, 134, 207, 162, 198]) });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeOnlyInputBytes>>({});
// @ts-expect-error: "other", bytes
is<Input<typeof ipc.takeOnlyInputBytes>>({ "other": "AQI=" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeOnlyInputBytes>>({ "other": new Uint8Array([188, 134, 207, 162, 198]), "noSuchMember": 1 });

// OnlyOutputBytes
is<Output<typeof ipc.giveOnlyOutputBytes>>({ "other": new Uint8Array([250, 172, 217, 238, 214]), "value": new Uint8Array([]) });
is<Output<typeof ipc.giveOnlyOutputBytes>>({ "other": new Uint8Array([145, 109]), "value": new Uint8Array([]) });
is<Output<typeof ipc.giveOnlyOutputBytes>>({ "other": new Uint8Array([250, 172, 217, 238, 214]), "value": new Uint8Array([]) });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveOnlyOutputBytes>>({ "other": new Uint8Array([250, 172, 217, 238, 214]) });
// @ts-expect-error: "value", bytes
is<Output<typeof ipc.giveOnlyOutputBytes>>({ "other": new Uint8Array([250, 172, 217, 238, 214]), "value": "AQI=" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveOnlyOutputBytes>>({ "value": new Uint8Array([]) });
// @ts-expect-error: "other", bytes
is<Output<typeof ipc.giveOnlyOutputBytes>>({ "other": "AQI=", "value": new Uint8Array([]) });
// @ts-expect-error: its members
is<Output<typeof ipc.giveOnlyOutputBytes>>({ "other": new Uint8Array([250, 172, 217, 238, 214]), "value": new Uint8Array([]), "noSuchMember": 1 });
is<Input<typeof ipc.takeOnlyOutputBytes>>({ "other": new Uint8Array([250, 172, 217, 238, 214]) });
is<Input<typeof ipc.takeOnlyOutputBytes>>({ "other": new Uint8Array([145, 109]) });
is<Input<typeof ipc.takeOnlyOutputBytes>>({ "other": new Uint8Array([250, 172, 217, 238, 214]) });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeOnlyOutputBytes>>({});
// @ts-expect-error: "other", bytes
is<Input<typeof ipc.takeOnlyOutputBytes>>({ "other": "AQI=" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeOnlyOutputBytes>>({ "other": new Uint8Array([250, 172, 217, 238, 214]), "noSuchMember": 1 });

// ConvertedBytes
is<Output<typeof ipc.giveConvertedBytes>>(new Uint8Array([217, 243, 239, 164, 124]));
is<Output<typeof ipc.giveConvertedBytes>>(new Uint8Array([79, 148]));
is<Output<typeof ipc.giveConvertedBytes>>(new Uint8Array([217, 243, 239, 164, 124]));
// @ts-expect-error: bytes
is<Output<typeof ipc.giveConvertedBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Output<typeof ipc.giveConvertedBytes>>("AQI=");
// @ts-expect-error: bytes
is<Output<typeof ipc.giveConvertedBytes>>(null);
is<Input<typeof ipc.takeConvertedBytes>>(new Uint8Array([217, 243, 239, 164, 124]));
is<Input<typeof ipc.takeConvertedBytes>>(new Uint8Array([79, 148]));
is<Input<typeof ipc.takeConvertedBytes>>(new Uint8Array([217, 243, 239, 164, 124]));
// @ts-expect-error: bytes
is<Input<typeof ipc.takeConvertedBytes>>([1, 2]);
// @ts-expect-error: bytes
is<Input<typeof ipc.takeConvertedBytes>>("AQI=");
// @ts-expect-error: bytes
is<Input<typeof ipc.takeConvertedBytes>>(null);

// TryConverted
is<Output<typeof ipc.giveTryConverted>>("2037400488");
is<Output<typeof ipc.giveTryConverted>>("2604676876");
is<Output<typeof ipc.giveTryConverted>>("2037400488");
// @ts-expect-error: a string
is<Output<typeof ipc.giveTryConverted>>(1);
// @ts-expect-error: a string
is<Output<typeof ipc.giveTryConverted>>(null);
is<Input<typeof ipc.takeTryConverted>>("2037400488");
is<Input<typeof ipc.takeTryConverted>>("2604676876");
is<Input<typeof ipc.takeTryConverted>>("2037400488");
// @ts-expect-error: a string
is<Input<typeof ipc.takeTryConverted>>(1);
// @ts-expect-error: a string
is<Input<typeof ipc.takeTryConverted>>(null);

// AliasVariant
is<Output<typeof ipc.giveAliasVariant>>({ "Two": -2405207236442862460n });
is<Output<typeof ipc.giveAliasVariant>>({ "Two": -850414792320145n });
is<Output<typeof ipc.giveAliasVariant>>({ "Two": -2405207236442862460n });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveAliasVariant>>({ "noSuchVariant": -2405207236442862460n });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveAliasVariant>>("Two");
// @ts-expect-error: "Two", a bigint
is<Output<typeof ipc.giveAliasVariant>>({ "Two": 1 });
// @ts-expect-error: "Two", a bigint
is<Output<typeof ipc.giveAliasVariant>>({ "Two": "1" });
// @ts-expect-error: "Two", a bigint
is<Output<typeof ipc.giveAliasVariant>>({ "Two": null });
is<Input<typeof ipc.takeAliasVariant>>({ "Two": -2405207236442862460n });
is<Input<typeof ipc.takeAliasVariant>>({ "Two": -850414792320145n });
is<Input<typeof ipc.takeAliasVariant>>({ "Two": -2405207236442862460n });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeAliasVariant>>({ "noSuchVariant": -2405207236442862460n });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeAliasVariant>>("Two");
// @ts-expect-error: "Two", a bigint
is<Input<typeof ipc.takeAliasVariant>>({ "Two": 1 });
// @ts-expect-error: "Two", a bigint
is<Input<typeof ipc.takeAliasVariant>>({ "Two": "1" });
// @ts-expect-error: "Two", a bigint
is<Input<typeof ipc.takeAliasVariant>>({ "Two": null });

// RecursiveBox
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "next": { "next": null, "value": -2872367366136827169n }, "value": -3033905261466360836n }, "value": 1340n });
is<Output<typeof ipc.giveRecursiveBox>>({ "next": null, "value": 8677094866047764052n });
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "next": { "next": null, "value": -2872367366136827169n }, "value": -3033905261466360836n }, "value": 1340n });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "next": { "next": null, "value": -2872367366136827169n }, "value": -3033905261466360836n } });
// @ts-expect-error: "next", nullable
is<Output<typeof ipc.giveRecursiveBox>>({ "next": undefined, "value": 1340n });
// @ts-expect-error: "next", "next", which is missing
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "value": -3033905261466360836n }, "value": 1340n });
// @ts-expect-error: "next", "next", "value", a bigint
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "next": { "next": null, "value": null }, "value": -3033905261466360836n }, "value": 1340n });
// @ts-expect-error: its members
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "next": { "next": null, "value": -2872367366136827169n }, "value": -3033905261466360836n }, "value": 1340n, "noSuchMember": 1 });
is<Input<typeof ipc.takeRecursiveBox>>({ "next": { "next": { "next": null, "value": -2872367366136827169n }, "value": -3033905261466360836n }, "value": 1340n });
is<Input<typeof ipc.takeRecursiveBox>>({ "next": null, "value": 8677094866047764052n });
is<Input<typeof ipc.takeRecursiveBox>>({ "value": 1340n });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeRecursiveBox>>({ "next": { "next": { "next": null, "value": -2872367366136827169n }, "value": -3033905261466360836n } });
// @ts-expect-error: "next", "value", which is missing
is<Input<typeof ipc.takeRecursiveBox>>({ "next": { "next": { "next": null, "value": -2872367366136827169n } }, "value": 1340n });
// @ts-expect-error: "next", "next", "value", which is missing
is<Input<typeof ipc.takeRecursiveBox>>({ "next": { "next": { "next": null }, "value": -3033905261466360836n }, "value": 1340n });
// @ts-expect-error: "next", "next", its members
is<Input<typeof ipc.takeRecursiveBox>>({ "next": { "next": { "next": null, "value": -2872367366136827169n, "noSuchMember": 1 }, "value": -3033905261466360836n }, "value": 1340n });

// RecursiveArc
is<Output<typeof ipc.giveRecursiveArc>>({ "next": { "next": null, "value": "1e3" }, "value": "\u{ffff}\u{0}\"\u{10ffff}Y\\\u{2028}\u{ffff}\u{0}\\\u{10ffff}" });
is<Output<typeof ipc.giveRecursiveArc>>({ "next": { "next": null, "value": "then" }, "value": "a" });
is<Output<typeof ipc.giveRecursiveArc>>({ "next": { "next": null, "value": "1e3" }, "value": "\u{ffff}\u{0}\"\u{10ffff}Y\\\u{2028}\u{ffff}\u{0}\\\u{10ffff}" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveRecursiveArc>>({ "next": { "next": null, "value": "1e3" } });
// @ts-expect-error: "next", which is missing
is<Output<typeof ipc.giveRecursiveArc>>({ "value": "\u{ffff}\u{0}\"\u{10ffff}Y\\\u{2028}\u{ffff}\u{0}\\\u{10ffff}" });
// @ts-expect-error: "next", "value", a string
is<Output<typeof ipc.giveRecursiveArc>>({ "next": { "next": null, "value": 1 }, "value": "\u{ffff}\u{0}\"\u{10ffff}Y\\\u{2028}\u{ffff}\u{0}\\\u{10ffff}" });
// @ts-expect-error: "next", "next", nullable
is<Output<typeof ipc.giveRecursiveArc>>({ "next": { "next": undefined, "value": "1e3" }, "value": "\u{ffff}\u{0}\"\u{10ffff}Y\\\u{2028}\u{ffff}\u{0}\\\u{10ffff}" });
// @ts-expect-error: an object
is<Output<typeof ipc.giveRecursiveArc>>(null);
is<Input<typeof ipc.takeRecursiveArc>>({ "next": { "next": null, "value": "1e3" }, "value": "\u{ffff}\u{0}\"\u{10ffff}Y\\\u{2028}\u{ffff}\u{0}\\\u{10ffff}" });
is<Input<typeof ipc.takeRecursiveArc>>({ "next": { "next": null, "value": "then" }, "value": "a" });
is<Input<typeof ipc.takeRecursiveArc>>({ "value": "\u{ffff}\u{0}\"\u{10ffff}Y\\\u{2028}\u{ffff}\u{0}\\\u{10ffff}" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeRecursiveArc>>({ "next": { "next": null, "value": "1e3" } });
// @ts-expect-error: "value", a string
is<Input<typeof ipc.takeRecursiveArc>>({ "next": { "next": null, "value": "1e3" }, "value": null });
// @ts-expect-error: "next", "value", a string
is<Input<typeof ipc.takeRecursiveArc>>({ "next": { "next": null, "value": 1 }, "value": "\u{ffff}\u{0}\"\u{10ffff}Y\\\u{2028}\u{ffff}\u{0}\\\u{10ffff}" });
// @ts-expect-error: "next", its members
is<Input<typeof ipc.takeRecursiveArc>>({ "next": { "next": null, "value": "1e3", "noSuchMember": 1 }, "value": "\u{ffff}\u{0}\"\u{10ffff}Y\\\u{2028}\u{ffff}\u{0}\\\u{10ffff}" });
// @ts-expect-error: an object
is<Input<typeof ipc.takeRecursiveArc>>(null);

// RecursiveVec
is<Output<typeof ipc.giveRecursiveVec>>({ "children": [{ "children": [], "value": new Uint8Array([132, 3, 175, 101, 252]) }], "value": new Uint8Array([125]) });
is<Output<typeof ipc.giveRecursiveVec>>({ "children": [], "value": new Uint8Array([94, 72]) });
is<Output<typeof ipc.giveRecursiveVec>>({ "children": [{ "children": [], "value": new Uint8Array([132, 3, 175, 101, 252]) }], "value": new Uint8Array([125]) });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveRecursiveVec>>({ "children": [{ "children": [], "value": new Uint8Array([132, 3, 175, 101, 252]) }] });
// @ts-expect-error: "children", which is missing
is<Output<typeof ipc.giveRecursiveVec>>({ "value": new Uint8Array([125]) });
// @ts-expect-error: "children", [0], "value", bytes
is<Output<typeof ipc.giveRecursiveVec>>({ "children": [{ "children": [], "value": [1, 2] }], "value": new Uint8Array([125]) });
// @ts-expect-error: "children", [0], "children", an array
is<Output<typeof ipc.giveRecursiveVec>>({ "children": [{ "children": {}, "value": new Uint8Array([132, 3, 175, 101, 252]) }], "value": new Uint8Array([125]) });
// @ts-expect-error: its members
is<Output<typeof ipc.giveRecursiveVec>>({ "children": [{ "children": [], "value": new Uint8Array([132, 3, 175, 101, 252]) }], "value": new Uint8Array([125]), "noSuchMember": 1 });
is<Input<typeof ipc.takeRecursiveVec>>({ "children": [{ "children": [], "value": new Uint8Array([132, 3, 175, 101, 252]) }], "value": new Uint8Array([125]) });
is<Input<typeof ipc.takeRecursiveVec>>({ "children": [], "value": new Uint8Array([94, 72]) });
is<Input<typeof ipc.takeRecursiveVec>>({ "children": [{ "children": [], "value": new Uint8Array([132, 3, 175, 101, 252]) }], "value": new Uint8Array([125]) });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeRecursiveVec>>({ "children": [{ "children": [], "value": new Uint8Array([132, 3, 175, 101, 252]) }] });
// @ts-expect-error: "children", which is missing
is<Input<typeof ipc.takeRecursiveVec>>({ "value": new Uint8Array([125]) });
// @ts-expect-error: "children", [0], "value", bytes
is<Input<typeof ipc.takeRecursiveVec>>({ "children": [{ "children": [], "value": [1, 2] }], "value": new Uint8Array([125]) });
// @ts-expect-error: "children", [0], "children", an array
is<Input<typeof ipc.takeRecursiveVec>>({ "children": [{ "children": {}, "value": new Uint8Array([132, 3, 175, 101, 252]) }], "value": new Uint8Array([125]) });
// @ts-expect-error: its members
is<Input<typeof ipc.takeRecursiveVec>>({ "children": [{ "children": [], "value": new Uint8Array([132, 3, 175, 101, 252]) }], "value": new Uint8Array([125]), "noSuchMember": 1 });

// RecursiveMap
is<Output<typeof ipc.giveRecursiveMap>>({ "children": { "": { "children": { ["__proto__"]: { "children": {} }, "\u{2028}\u{2029}": { "children": {} } } } } });
is<Output<typeof ipc.giveRecursiveMap>>({ "children": { "$$x": { "children": { "\u{b9e9}": { "children": {} } } } } });
is<Output<typeof ipc.giveRecursiveMap>>({ "children": { "": { "children": { ["__proto__"]: { "children": {} }, "\u{2028}\u{2029}": { "children": {} } } } } });
// @ts-expect-error: "children", which is missing
is<Output<typeof ipc.giveRecursiveMap>>({});
// @ts-expect-error: "children", "", "children", an object
is<Output<typeof ipc.giveRecursiveMap>>({ "children": { "": { "children": 1 } } });
// @ts-expect-error: "children", "", "children", "__proto__", "children", an object
is<Output<typeof ipc.giveRecursiveMap>>({ "children": { "": { "children": { ["__proto__"]: { "children": null }, "\u{2028}\u{2029}": { "children": {} } } } } });
// @ts-expect-error: "children", "", "children", "\u{2028}\u{2029}", "children", an object
is<Output<typeof ipc.giveRecursiveMap>>({ "children": { "": { "children": { ["__proto__"]: { "children": {} }, "\u{2028}\u{2029}": { "children": 1 } } } } });
// @ts-expect-error: "children", "", its members
is<Output<typeof ipc.giveRecursiveMap>>({ "children": { "": { "children": { ["__proto__"]: { "children": {} }, "\u{2028}\u{2029}": { "children": {} } }, "noSuchMember": 1 } } });
is<Input<typeof ipc.takeRecursiveMap>>({ "children": { "": { "children": { ["__proto__"]: { "children": {} }, "\u{2028}\u{2029}": { "children": {} } } } } });
is<Input<typeof ipc.takeRecursiveMap>>({ "children": { "$$x": { "children": { "\u{b9e9}": { "children": {} } } } } });
is<Input<typeof ipc.takeRecursiveMap>>({ "children": { "": { "children": { ["__proto__"]: { "children": {} }, "\u{2028}\u{2029}": { "children": {} } } } } });
// @ts-expect-error: "children", which is missing
is<Input<typeof ipc.takeRecursiveMap>>({});
// @ts-expect-error: "children", "", "children", an object
is<Input<typeof ipc.takeRecursiveMap>>({ "children": { "": { "children": 1 } } });
// @ts-expect-error: "children", "", "children", "__proto__", "children", an object
is<Input<typeof ipc.takeRecursiveMap>>({ "children": { "": { "children": { ["__proto__"]: { "children": null }, "\u{2028}\u{2029}": { "children": {} } } } } });
// @ts-expect-error: "children", "", "children", "\u{2028}\u{2029}", "children", an object
is<Input<typeof ipc.takeRecursiveMap>>({ "children": { "": { "children": { ["__proto__"]: { "children": {} }, "\u{2028}\u{2029}": { "children": 1 } } } } });
// @ts-expect-error: "children", "", its members
is<Input<typeof ipc.takeRecursiveMap>>({ "children": { "": { "children": { ["__proto__"]: { "children": {} }, "\u{2028}\u{2029}": { "children": {} } }, "noSuchMember": 1 } } });

// RecursiveNewtype
is<Output<typeof ipc.giveRecursiveNewtype>>([[[[[], []]], [[[]], [[], []], [[]]], [[[], []], []], [[[], [], [], [], []], [[], [], []]], [[[], []], [[], []], [[]]]]]);
is<Output<typeof ipc.giveRecursiveNewtype>>([[[[[], [], [], [], []], [], [[], []], [[]], []]]]);
is<Output<typeof ipc.giveRecursiveNewtype>>([[[[[], []]], [[[]], [[], []], [[]]], [[[], []], []], [[[], [], [], [], []], [[], [], []]], [[[], []], [[], []], [[]]]]]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveRecursiveNewtype>>({});
// @ts-expect-error: [0], [1], [0], [0], an array
is<Output<typeof ipc.giveRecursiveNewtype>>([[[[[], []]], [[{}], [[], []], [[]]], [[[], []], []], [[[], [], [], [], []], [[], [], []]], [[[], []], [[], []], [[]]]]]);
// @ts-expect-error: [0], [2], [0], [0], an array
is<Output<typeof ipc.giveRecursiveNewtype>>([[[[[], []]], [[[]], [[], []], [[]]], [[{}, []], []], [[[], [], [], [], []], [[], [], []]], [[[], []], [[], []], [[]]]]]);
// @ts-expect-error: [0], [3], [0], [3], an array
is<Output<typeof ipc.giveRecursiveNewtype>>([[[[[], []]], [[[]], [[], []], [[]]], [[[], []], []], [[[], [], [], {}, []], [[], [], []]], [[[], []], [[], []], [[]]]]]);
// @ts-expect-error: [0], [4], [0], [0], an array
is<Output<typeof ipc.giveRecursiveNewtype>>([[[[[], []]], [[[]], [[], []], [[]]], [[[], []], []], [[[], [], [], [], []], [[], [], []]], [[{}, []], [[], []], [[]]]]]);
is<Input<typeof ipc.takeRecursiveNewtype>>([[[[[], []]], [[[]], [[], []], [[]]], [[[], []], []], [[[], [], [], [], []], [[], [], []]], [[[], []], [[], []], [[]]]]]);
is<Input<typeof ipc.takeRecursiveNewtype>>([[[[[], [], [], [], []], [], [[], []], [[]], []]]]);
is<Input<typeof ipc.takeRecursiveNewtype>>([[[[[], []]], [[[]], [[], []], [[]]], [[[], []], []], [[[], [], [], [], []], [[], [], []]], [[[], []], [[], []], [[]]]]]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeRecursiveNewtype>>({});
// @ts-expect-error: [0], [1], [0], [0], an array
is<Input<typeof ipc.takeRecursiveNewtype>>([[[[[], []]], [[{}], [[], []], [[]]], [[[], []], []], [[[], [], [], [], []], [[], [], []]], [[[], []], [[], []], [[]]]]]);
// @ts-expect-error: [0], [2], [0], [0], an array
is<Input<typeof ipc.takeRecursiveNewtype>>([[[[[], []]], [[[]], [[], []], [[]]], [[{}, []], []], [[[], [], [], [], []], [[], [], []]], [[[], []], [[], []], [[]]]]]);
// @ts-expect-error: [0], [3], [0], [3], an array
is<Input<typeof ipc.takeRecursiveNewtype>>([[[[[], []]], [[[]], [[], []], [[]]], [[[], []], []], [[[], [], [], {}, []], [[], [], []]], [[[], []], [[], []], [[]]]]]);
// @ts-expect-error: [0], [4], [0], [0], an array
is<Input<typeof ipc.takeRecursiveNewtype>>([[[[[], []]], [[[]], [[], []], [[]]], [[[], []], []], [[[], [], [], [], []], [[], [], []]], [[{}, []], [[], []], [[]]]]]);

// RecursiveExternal
is<Output<typeof ipc.giveRecursiveExternal>>({ "Sum": [{ "Sum": [{ "Value": 457411510n }, { "Value": 119n }] }, { "Negative": { "Value": 18446744073709551615n } }] });
is<Output<typeof ipc.giveRecursiveExternal>>({ "Value": 18446744073709550726n });
is<Output<typeof ipc.giveRecursiveExternal>>({ "Sum": [{ "Sum": [{ "Value": 457411510n }, { "Value": 119n }] }, { "Negative": { "Value": 18446744073709551615n } }] });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveRecursiveExternal>>({ "noSuchVariant": [{ "Sum": [{ "Value": 457411510n }, { "Value": 119n }] }, { "Negative": { "Value": 18446744073709551615n } }] });
// @ts-expect-error: "Sum", [0], a variant
is<Output<typeof ipc.giveRecursiveExternal>>({ "Sum": ["Sum", { "Negative": { "Value": 18446744073709551615n } }] });
// @ts-expect-error: "Sum", [0], "Sum", [0], "Value", a bigint
is<Output<typeof ipc.giveRecursiveExternal>>({ "Sum": [{ "Sum": [{ "Value": 1 }, { "Value": 119n }] }, { "Negative": { "Value": 18446744073709551615n } }] });
// @ts-expect-error: "Sum", [0], "Sum", [1], "Value", a bigint
is<Output<typeof ipc.giveRecursiveExternal>>({ "Sum": [{ "Sum": [{ "Value": 457411510n }, { "Value": 1 }] }, { "Negative": { "Value": 18446744073709551615n } }] });
// @ts-expect-error: "Sum", [1], "Negative", a variant
is<Output<typeof ipc.giveRecursiveExternal>>({ "Sum": [{ "Sum": [{ "Value": 457411510n }, { "Value": 119n }] }, { "Negative": { "noSuchVariant": 18446744073709551615n } }] });
is<Input<typeof ipc.takeRecursiveExternal>>({ "Sum": [{ "Sum": [{ "Value": 457411510n }, { "Value": 119n }] }, { "Negative": { "Value": 18446744073709551615n } }] });
is<Input<typeof ipc.takeRecursiveExternal>>({ "Value": 18446744073709550726n });
is<Input<typeof ipc.takeRecursiveExternal>>({ "Sum": [{ "Sum": [{ "Value": 457411510n }, { "Value": 119n }] }, { "Negative": { "Value": 18446744073709551615n } }] });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeRecursiveExternal>>({ "noSuchVariant": [{ "Sum": [{ "Value": 457411510n }, { "Value": 119n }] }, { "Negative": { "Value": 18446744073709551615n } }] });
// @ts-expect-error: "Sum", [0], a variant
is<Input<typeof ipc.takeRecursiveExternal>>({ "Sum": ["Sum", { "Negative": { "Value": 18446744073709551615n } }] });
// @ts-expect-error: "Sum", [0], "Sum", [0], "Value", a bigint
is<Input<typeof ipc.takeRecursiveExternal>>({ "Sum": [{ "Sum": [{ "Value": 1 }, { "Value": 119n }] }, { "Negative": { "Value": 18446744073709551615n } }] });
// @ts-expect-error: "Sum", [0], "Sum", [1], "Value", a bigint
is<Input<typeof ipc.takeRecursiveExternal>>({ "Sum": [{ "Sum": [{ "Value": 457411510n }, { "Value": 1 }] }, { "Negative": { "Value": 18446744073709551615n } }] });
// @ts-expect-error: "Sum", [1], "Negative", a variant
is<Input<typeof ipc.takeRecursiveExternal>>({ "Sum": [{ "Sum": [{ "Value": 457411510n }, { "Value": 119n }] }, { "Negative": { "noSuchVariant": 18446744073709551615n } }] });

// RecursiveInternal
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -2670701876107363653n }, { "children": [], "kind": "Node" }], "kind": "Node" });
is<Output<typeof ipc.giveRecursiveInternal>>({ "kind": "Leaf", "value": 19365867001837176n });
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -2670701876107363653n }, { "children": [], "kind": "Node" }], "kind": "Node" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -2670701876107363653n }, { "children": [], "kind": "Node" }], "kind": "no such variant" });
// @ts-expect-error: "children", an array
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": null, "kind": "Node" });
// @ts-expect-error: "children", [0], "value", a bigint
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": 1 }, { "children": [], "kind": "Node" }], "kind": "Node" });
// @ts-expect-error: "children", [1], the tag, which is missing
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -2670701876107363653n }, { "children": [] }], "kind": "Node" });
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -2670701876107363653n }, { "children": [], "kind": "Node" }], "kind": "Node" });
is<Input<typeof ipc.takeRecursiveInternal>>({ "kind": "Leaf", "value": 19365867001837176n });
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -2670701876107363653n }, { "children": [], "kind": "Node" }], "kind": "Node" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -2670701876107363653n }, { "children": [], "kind": "Node" }], "kind": "no such variant" });
// @ts-expect-error: "children", an array
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": null, "kind": "Node" });
// @ts-expect-error: "children", [0], "value", a bigint
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": 1 }, { "children": [], "kind": "Node" }], "kind": "Node" });
// @ts-expect-error: "children", [1], the tag, which is missing
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -2670701876107363653n }, { "children": [] }], "kind": "Node" });

// RecursiveAdjacent
is<Output<typeof ipc.giveRecursiveAdjacent>>({ "data": [{ "data": new Uint8Array([195, 51]), "kind": "Leaf" }], "kind": "Node" });
is<Output<typeof ipc.giveRecursiveAdjacent>>({ "data": new Uint8Array([212, 241]), "kind": "Leaf" });
is<Output<typeof ipc.giveRecursiveAdjacent>>({ "data": [{ "data": new Uint8Array([195, 51]), "kind": "Leaf" }], "kind": "Node" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveRecursiveAdjacent>>({ "data": [{ "data": new Uint8Array([195, 51]), "kind": "Leaf" }], "kind": "no such variant" });
// @ts-expect-error: "data", an array
is<Output<typeof ipc.giveRecursiveAdjacent>>({ "data": null, "kind": "Node" });
// @ts-expect-error: "data", [0], "data", bytes
is<Output<typeof ipc.giveRecursiveAdjacent>>({ "data": [{ "data": [1, 2], "kind": "Leaf" }], "kind": "Node" });
// @ts-expect-error: "data", [0], "data", which is missing
is<Output<typeof ipc.giveRecursiveAdjacent>>({ "data": [{ "kind": "Leaf" }], "kind": "Node" });
is<Input<typeof ipc.takeRecursiveAdjacent>>({ "data": [{ "data": new Uint8Array([195, 51]), "kind": "Leaf" }], "kind": "Node" });
is<Input<typeof ipc.takeRecursiveAdjacent>>({ "data": new Uint8Array([212, 241]), "kind": "Leaf" });
is<Input<typeof ipc.takeRecursiveAdjacent>>({ "data": [{ "data": new Uint8Array([195, 51]), "kind": "Leaf" }], "kind": "Node" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeRecursiveAdjacent>>({ "data": [{ "data": new Uint8Array([195, 51]), "kind": "Leaf" }], "kind": "no such variant" });
// @ts-expect-error: "data", an array
is<Input<typeof ipc.takeRecursiveAdjacent>>({ "data": null, "kind": "Node" });
// @ts-expect-error: "data", [0], "data", bytes
is<Input<typeof ipc.takeRecursiveAdjacent>>({ "data": [{ "data": [1, 2], "kind": "Leaf" }], "kind": "Node" });
// @ts-expect-error: "data", [0], "data", which is missing
is<Input<typeof ipc.takeRecursiveAdjacent>>({ "data": [{ "kind": "Leaf" }], "kind": "Node" });

// RecursiveUntagged
is<Output<typeof ipc.giveRecursiveUntagged>>([[], 1.9244718560061278e+170, [[3.6876620640868216e+215, 1e+21, 0.30000000000000004], 6.670898326539654e+221]]);
is<Output<typeof ipc.giveRecursiveUntagged>>(1.1372448965588657e+18);
is<Output<typeof ipc.giveRecursiveUntagged>>([[], 1.9244718560061278e+170, [[3.6876620640868216e+215, 1e+21, 0.30000000000000004], 6.670898326539654e+221]]);
// @ts-expect-error: one of the variants
is<Output<typeof ipc.giveRecursiveUntagged>>(Symbol());
is<Input<typeof ipc.takeRecursiveUntagged>>([[], 1.9244718560061278e+170, [[3.6876620640868216e+215, 1e+21, 0.30000000000000004], 6.670898326539654e+221]]);
is<Input<typeof ipc.takeRecursiveUntagged>>(1.1372448965588657e+18);
is<Input<typeof ipc.takeRecursiveUntagged>>([[], 1.9244718560061278e+170, [[3.6876620640868216e+215, 1e+21, 0.30000000000000004], 6.670898326539654e+221]]);
// @ts-expect-error: one of the variants
is<Input<typeof ipc.takeRecursiveUntagged>>(Symbol());

// RecursiveFolder
is<Output<typeof ipc.giveRecursiveFolder>>({ "entries": [{ "File": { "size": 30n } }, { "File": { "size": 18446744073709551605n } }], "name": "pedwiexqzsl" });
is<Output<typeof ipc.giveRecursiveFolder>>({ "entries": [{ "File": { "size": 1n } }], "name": "$$x" });
is<Output<typeof ipc.giveRecursiveFolder>>({ "entries": [{ "File": { "size": 30n } }, { "File": { "size": 18446744073709551605n } }], "name": "pedwiexqzsl" });
// @ts-expect-error: "name", which is missing
is<Output<typeof ipc.giveRecursiveFolder>>({ "entries": [{ "File": { "size": 30n } }, { "File": { "size": 18446744073709551605n } }] });
// @ts-expect-error: "entries", an array
is<Output<typeof ipc.giveRecursiveFolder>>({ "entries": {}, "name": "pedwiexqzsl" });
// @ts-expect-error: "entries", [0], "File", "size", which is missing
is<Output<typeof ipc.giveRecursiveFolder>>({ "entries": [{ "File": {} }, { "File": { "size": 18446744073709551605n } }], "name": "pedwiexqzsl" });
// @ts-expect-error: "entries", [1], a variant
is<Output<typeof ipc.giveRecursiveFolder>>({ "entries": [{ "File": { "size": 30n } }, { "noSuchVariant": { "size": 18446744073709551605n } }], "name": "pedwiexqzsl" });
// @ts-expect-error: "entries", [1], "File", "size", a bigint
is<Output<typeof ipc.giveRecursiveFolder>>({ "entries": [{ "File": { "size": 30n } }, { "File": { "size": "1" } }], "name": "pedwiexqzsl" });
is<Input<typeof ipc.takeRecursiveFolder>>({ "entries": [{ "File": { "size": 30n } }, { "File": { "size": 18446744073709551605n } }], "name": "pedwiexqzsl" });
is<Input<typeof ipc.takeRecursiveFolder>>({ "entries": [{ "File": { "size": 1n } }], "name": "$$x" });
is<Input<typeof ipc.takeRecursiveFolder>>({ "entries": [{ "File": { "size": 30n } }, { "File": { "size": 18446744073709551605n } }], "name": "pedwiexqzsl" });
// @ts-expect-error: "name", which is missing
is<Input<typeof ipc.takeRecursiveFolder>>({ "entries": [{ "File": { "size": 30n } }, { "File": { "size": 18446744073709551605n } }] });
// @ts-expect-error: "entries", an array
is<Input<typeof ipc.takeRecursiveFolder>>({ "entries": {}, "name": "pedwiexqzsl" });
// @ts-expect-error: "entries", [0], "File", "size", which is missing
is<Input<typeof ipc.takeRecursiveFolder>>({ "entries": [{ "File": {} }, { "File": { "size": 18446744073709551605n } }], "name": "pedwiexqzsl" });
// @ts-expect-error: "entries", [1], a variant
is<Input<typeof ipc.takeRecursiveFolder>>({ "entries": [{ "File": { "size": 30n } }, { "noSuchVariant": { "size": 18446744073709551605n } }], "name": "pedwiexqzsl" });
// @ts-expect-error: "entries", [1], "File", "size", a bigint
is<Input<typeof ipc.takeRecursiveFolder>>({ "entries": [{ "File": { "size": 30n } }, { "File": { "size": "1" } }], "name": "pedwiexqzsl" });

// RecursiveEntry
is<Output<typeof ipc.giveRecursiveEntry>>({ "Folder": { "entries": [{ "File": { "size": 13443857050260980836n } }], "name": "\"\\/\u{8}\u{9}\u{a}\u{d}" } });
is<Output<typeof ipc.giveRecursiveEntry>>({ "File": { "size": 18446744073709542377n } });
is<Output<typeof ipc.giveRecursiveEntry>>({ "Folder": { "entries": [{ "File": { "size": 13443857050260980836n } }], "name": "\"\\/\u{8}\u{9}\u{a}\u{d}" } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveRecursiveEntry>>({ "noSuchVariant": { "entries": [{ "File": { "size": 13443857050260980836n } }], "name": "\"\\/\u{8}\u{9}\u{a}\u{d}" } });
// @ts-expect-error: "Folder", "name", a string
is<Output<typeof ipc.giveRecursiveEntry>>({ "Folder": { "entries": [{ "File": { "size": 13443857050260980836n } }], "name": null } });
// @ts-expect-error: "Folder", "entries", [0], a variant
is<Output<typeof ipc.giveRecursiveEntry>>({ "Folder": { "entries": [{ "noSuchVariant": { "size": 13443857050260980836n } }], "name": "\"\\/\u{8}\u{9}\u{a}\u{d}" } });
// @ts-expect-error: "Folder", "entries", [0], "File", "size", a bigint
is<Output<typeof ipc.giveRecursiveEntry>>({ "Folder": { "entries": [{ "File": { "size": "1" } }], "name": "\"\\/\u{8}\u{9}\u{a}\u{d}" } });
is<Input<typeof ipc.takeRecursiveEntry>>({ "Folder": { "entries": [{ "File": { "size": 13443857050260980836n } }], "name": "\"\\/\u{8}\u{9}\u{a}\u{d}" } });
is<Input<typeof ipc.takeRecursiveEntry>>({ "File": { "size": 18446744073709542377n } });
is<Input<typeof ipc.takeRecursiveEntry>>({ "Folder": { "entries": [{ "File": { "size": 13443857050260980836n } }], "name": "\"\\/\u{8}\u{9}\u{a}\u{d}" } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeRecursiveEntry>>({ "noSuchVariant": { "entries": [{ "File": { "size": 13443857050260980836n } }], "name": "\"\\/\u{8}\u{9}\u{a}\u{d}" } });
// @ts-expect-error: "Folder", "name", a string
is<Input<typeof ipc.takeRecursiveEntry>>({ "Folder": { "entries": [{ "File": { "size": 13443857050260980836n } }], "name": null } });
// @ts-expect-error: "Folder", "entries", [0], a variant
is<Input<typeof ipc.takeRecursiveEntry>>({ "Folder": { "entries": [{ "noSuchVariant": { "size": 13443857050260980836n } }], "name": "\"\\/\u{8}\u{9}\u{a}\u{d}" } });
// @ts-expect-error: "Folder", "entries", [0], "File", "size", a bigint
is<Input<typeof ipc.takeRecursiveEntry>>({ "Folder": { "entries": [{ "File": { "size": "1" } }], "name": "\"\\/\u{8}\u{9}\u{a}\u{d}" } });
