// Generated from the corpus by `cargo test -p ipc-corpus`. Do not edit.
import type * as ipc from "../bindings/number/index.js";
import { is, type Input, type Output } from "./check.js";

// NewtypeI64
is<Output<typeof ipc.giveNewtypeI64>>(-5210596847348316);
is<Output<typeof ipc.giveNewtypeI64>>(9007199254740990);
is<Output<typeof ipc.giveNewtypeI64>>(-5210596847348316);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI64>>(null);
is<Input<typeof ipc.takeNewtypeI64>>(-5210596847348316);
is<Input<typeof ipc.takeNewtypeI64>>(9007199254740990);
is<Input<typeof ipc.takeNewtypeI64>>(-5210596847348316);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI64>>(null);

// NewtypeU64
is<Output<typeof ipc.giveNewtypeU64>>(9007199254739792);
is<Output<typeof ipc.giveNewtypeU64>>(9007199254740986);
is<Output<typeof ipc.giveNewtypeU64>>(9007199254739792);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU64>>(null);
is<Input<typeof ipc.takeNewtypeU64>>(9007199254739792);
is<Input<typeof ipc.takeNewtypeU64>>(9007199254740986);
is<Input<typeof ipc.takeNewtypeU64>>(9007199254739792);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU64>>(null);

// NewtypeIsize
is<Output<typeof ipc.giveNewtypeIsize>>(-3017199467930314);
is<Output<typeof ipc.giveNewtypeIsize>>(9007199254740990);
is<Output<typeof ipc.giveNewtypeIsize>>(-3017199467930314);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeIsize>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeIsize>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeIsize>>(null);
is<Input<typeof ipc.takeNewtypeIsize>>(-3017199467930314);
is<Input<typeof ipc.takeNewtypeIsize>>(9007199254740990);
is<Input<typeof ipc.takeNewtypeIsize>>(-3017199467930314);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeIsize>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeIsize>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeIsize>>(null);

// NewtypeUsize
is<Output<typeof ipc.giveNewtypeUsize>>(4225384161468481);
is<Output<typeof ipc.giveNewtypeUsize>>(3814019841749730);
is<Output<typeof ipc.giveNewtypeUsize>>(4225384161468481);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeUsize>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeUsize>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeUsize>>(null);
is<Input<typeof ipc.takeNewtypeUsize>>(4225384161468481);
is<Input<typeof ipc.takeNewtypeUsize>>(3814019841749730);
is<Input<typeof ipc.takeNewtypeUsize>>(4225384161468481);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeUsize>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeUsize>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeUsize>>(null);

// NewtypeI128
is<Output<typeof ipc.giveNewtypeI128>>(-9007199254740990);
is<Output<typeof ipc.giveNewtypeI128>>(2042177504300458);
is<Output<typeof ipc.giveNewtypeI128>>(-9007199254740990);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI128>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI128>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeI128>>(null);
is<Input<typeof ipc.takeNewtypeI128>>(-9007199254740990);
is<Input<typeof ipc.takeNewtypeI128>>(2042177504300458);
is<Input<typeof ipc.takeNewtypeI128>>(-9007199254740990);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI128>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI128>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeI128>>(null);

// NewtypeU128
is<Output<typeof ipc.giveNewtypeU128>>(9007198292675436);
is<Output<typeof ipc.giveNewtypeU128>>(5961297986040805);
is<Output<typeof ipc.giveNewtypeU128>>(9007198292675436);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU128>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU128>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeU128>>(null);
is<Input<typeof ipc.takeNewtypeU128>>(9007198292675436);
is<Input<typeof ipc.takeNewtypeU128>>(5961297986040805);
is<Input<typeof ipc.takeNewtypeU128>>(9007198292675436);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU128>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU128>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeU128>>(null);

// NewtypeNonZeroI64
is<Output<typeof ipc.giveNewtypeNonZeroI64>>(-1342512752799707);
is<Output<typeof ipc.giveNewtypeNonZeroI64>>(4323197112417079);
is<Output<typeof ipc.giveNewtypeNonZeroI64>>(-1342512752799707);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroI64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroI64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroI64>>(null);
is<Input<typeof ipc.takeNewtypeNonZeroI64>>(-1342512752799707);
is<Input<typeof ipc.takeNewtypeNonZeroI64>>(4323197112417079);
is<Input<typeof ipc.takeNewtypeNonZeroI64>>(-1342512752799707);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroI64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroI64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroI64>>(null);

// NewtypeNonZeroU128
is<Output<typeof ipc.giveNewtypeNonZeroU128>>(7259997452482851);
is<Output<typeof ipc.giveNewtypeNonZeroU128>>(8643104682856438);
is<Output<typeof ipc.giveNewtypeNonZeroU128>>(7259997452482851);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroU128>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroU128>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeNonZeroU128>>(null);
is<Input<typeof ipc.takeNewtypeNonZeroU128>>(7259997452482851);
is<Input<typeof ipc.takeNewtypeNonZeroU128>>(8643104682856438);
is<Input<typeof ipc.takeNewtypeNonZeroU128>>(7259997452482851);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroU128>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroU128>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeNonZeroU128>>(null);

// NewtypeDuration
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 999999999, "secs": 1453207443490007 });
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 999, "secs": 4392736839849753 });
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 999999999, "secs": 1453207443490007 });
// @ts-expect-error: "secs", which is missing
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 999999999 });
// @ts-expect-error: "secs", a number
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 999999999, "secs": "1" });
// @ts-expect-error: "nanos", which is missing
is<Output<typeof ipc.giveNewtypeDuration>>({ "secs": 1453207443490007 });
// @ts-expect-error: "nanos", a number
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 1n, "secs": 1453207443490007 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveNewtypeDuration>>({ "nanos": 999999999, "secs": 1453207443490007, "noSuchMember": 1 });
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 999999999, "secs": 1453207443490007 });
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 999, "secs": 4392736839849753 });
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 999999999, "secs": 1453207443490007 });
// @ts-expect-error: "secs", which is missing
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 999999999 });
// @ts-expect-error: "secs", a number
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 999999999, "secs": "1" });
// @ts-expect-error: "nanos", which is missing
is<Input<typeof ipc.takeNewtypeDuration>>({ "secs": 1453207443490007 });
// @ts-expect-error: "nanos", a number
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 1n, "secs": 1453207443490007 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeNewtypeDuration>>({ "nanos": 999999999, "secs": 1453207443490007, "noSuchMember": 1 });

// NewtypeSystemTime
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389 });
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999, "secs_since_epoch": 113084403894 });
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389 });
// @ts-expect-error: "secs_since_epoch", which is missing
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999999999 });
// @ts-expect-error: "secs_since_epoch", a number
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": "1" });
// @ts-expect-error: "nanos_since_epoch", which is missing
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "secs_since_epoch": 1097385915389 });
// @ts-expect-error: "nanos_since_epoch", a number
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 1n, "secs_since_epoch": 1097385915389 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389, "noSuchMember": 1 });
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389 });
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999, "secs_since_epoch": 113084403894 });
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389 });
// @ts-expect-error: "secs_since_epoch", which is missing
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999999999 });
// @ts-expect-error: "secs_since_epoch", a number
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": "1" });
// @ts-expect-error: "nanos_since_epoch", which is missing
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "secs_since_epoch": 1097385915389 });
// @ts-expect-error: "nanos_since_epoch", a number
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 1n, "secs_since_epoch": 1097385915389 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeNewtypeSystemTime>>({ "nanos_since_epoch": 999999999, "secs_since_epoch": 1097385915389, "noSuchMember": 1 });

// TransparentOption
is<Output<typeof ipc.giveTransparentOption>>(-3756807684583180);
is<Output<typeof ipc.giveTransparentOption>>(2857768717893730);
is<Output<typeof ipc.giveTransparentOption>>(-3756807684583180);
// @ts-expect-error: nullable
is<Output<typeof ipc.giveTransparentOption>>(undefined);
// @ts-expect-error: a number
is<Output<typeof ipc.giveTransparentOption>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveTransparentOption>>("1");
is<Input<typeof ipc.takeTransparentOption>>(-3756807684583180);
is<Input<typeof ipc.takeTransparentOption>>(2857768717893730);
is<Input<typeof ipc.takeTransparentOption>>(-3756807684583180);
// @ts-expect-error: nullable
is<Input<typeof ipc.takeTransparentOption>>(undefined);
// @ts-expect-error: a number
is<Input<typeof ipc.takeTransparentOption>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeTransparentOption>>("1");

// StructI64
is<Output<typeof ipc.giveStructI64>>({ "other": -7309918037323082, "value": -8949359732478667 });
is<Output<typeof ipc.giveStructI64>>({ "other": null, "value": -7262735524916654 });
is<Output<typeof ipc.giveStructI64>>({ "other": -7309918037323082, "value": -8949359732478667 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructI64>>({ "other": -7309918037323082 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveStructI64>>({ "other": -7309918037323082, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveStructI64>>({ "value": -8949359732478667 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveStructI64>>({ "other": 1n, "value": -8949359732478667 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructI64>>({ "other": -7309918037323082, "value": -8949359732478667, "noSuchMember": 1 });
is<Input<typeof ipc.takeStructI64>>({ "other": -7309918037323082, "value": -8949359732478667 });
is<Input<typeof ipc.takeStructI64>>({ "other": null, "value": -7262735524916654 });
is<Input<typeof ipc.takeStructI64>>({ "value": -8949359732478667 });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructI64>>({ "other": -7309918037323082 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeStructI64>>({ "other": -7309918037323082, "value": "1" });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeStructI64>>({ "other": 1n, "value": -8949359732478667 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructI64>>({ "other": -7309918037323082, "value": -8949359732478667, "noSuchMember": 1 });

// TupleI64
is<Output<typeof ipc.giveTupleI64>>([-4088041463733869, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", 5027331825939209]);
is<Output<typeof ipc.giveTupleI64>>([-1114472995764943, "-1", -9007199254740991]);
is<Output<typeof ipc.giveTupleI64>>([-4088041463733869, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", 5027331825939209]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveTupleI64>>([-4088041463733869, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", 5027331825939209, null]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveTupleI64>>([1n, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", 5027331825939209]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveTupleI64>>([null, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", 5027331825939209]);
// @ts-expect-error: [1], a string
is<Output<typeof ipc.giveTupleI64>>([-4088041463733869, null, 5027331825939209]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveTupleI64>>([-4088041463733869, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", "1"]);
is<Input<typeof ipc.takeTupleI64>>([-4088041463733869, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", 5027331825939209]);
is<Input<typeof ipc.takeTupleI64>>([-1114472995764943, "-1", -9007199254740991]);
is<Input<typeof ipc.takeTupleI64>>([-4088041463733869, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", 5027331825939209]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeTupleI64>>([-4088041463733869, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", 5027331825939209, null]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeTupleI64>>([1n, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", 5027331825939209]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeTupleI64>>([null, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", 5027331825939209]);
// @ts-expect-error: [1], a string
is<Input<typeof ipc.takeTupleI64>>([-4088041463733869, null, 5027331825939209]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeTupleI64>>([-4088041463733869, "\u{2028}\u{10000}\u{2028}$\u{10ffff}\u{254}\"\"\u{305}\"\u{ffff}", "1"]);

// TransparentI64
is<Output<typeof ipc.giveTransparentI64>>(-1252805247004199);
is<Output<typeof ipc.giveTransparentI64>>(1411337006360773);
is<Output<typeof ipc.giveTransparentI64>>(-1252805247004199);
// @ts-expect-error: a number
is<Output<typeof ipc.giveTransparentI64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveTransparentI64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveTransparentI64>>(null);
is<Input<typeof ipc.takeTransparentI64>>(-1252805247004199);
is<Input<typeof ipc.takeTransparentI64>>(1411337006360773);
is<Input<typeof ipc.takeTransparentI64>>(-1252805247004199);
// @ts-expect-error: a number
is<Input<typeof ipc.takeTransparentI64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeTransparentI64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeTransparentI64>>(null);

// NewtypeOptionOfI64
is<Output<typeof ipc.giveNewtypeOptionOfI64>>(-7891592432705160);
is<Output<typeof ipc.giveNewtypeOptionOfI64>>(7192637725136680);
is<Output<typeof ipc.giveNewtypeOptionOfI64>>(-7891592432705160);
// @ts-expect-error: nullable
is<Output<typeof ipc.giveNewtypeOptionOfI64>>(undefined);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeOptionOfI64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeOptionOfI64>>("1");
is<Input<typeof ipc.takeNewtypeOptionOfI64>>(-7891592432705160);
is<Input<typeof ipc.takeNewtypeOptionOfI64>>(7192637725136680);
is<Input<typeof ipc.takeNewtypeOptionOfI64>>(-7891592432705160);
// @ts-expect-error: nullable
is<Input<typeof ipc.takeNewtypeOptionOfI64>>(undefined);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeOptionOfI64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeOptionOfI64>>("1");

// NewtypeBoxOfI64
is<Output<typeof ipc.giveNewtypeBoxOfI64>>(-9007199254740991);
is<Output<typeof ipc.giveNewtypeBoxOfI64>>(5538036840521946);
is<Output<typeof ipc.giveNewtypeBoxOfI64>>(-9007199254740991);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeBoxOfI64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeBoxOfI64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeBoxOfI64>>(null);
is<Input<typeof ipc.takeNewtypeBoxOfI64>>(-9007199254740991);
is<Input<typeof ipc.takeNewtypeBoxOfI64>>(5538036840521946);
is<Input<typeof ipc.takeNewtypeBoxOfI64>>(-9007199254740991);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeBoxOfI64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeBoxOfI64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeBoxOfI64>>(null);

// NewtypeArcOfI64
is<Output<typeof ipc.giveNewtypeArcOfI64>>(-9007199254740991);
is<Output<typeof ipc.giveNewtypeArcOfI64>>(3494051273995558);
is<Output<typeof ipc.giveNewtypeArcOfI64>>(-9007199254740991);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeArcOfI64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeArcOfI64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveNewtypeArcOfI64>>(null);
is<Input<typeof ipc.takeNewtypeArcOfI64>>(-9007199254740991);
is<Input<typeof ipc.takeNewtypeArcOfI64>>(3494051273995558);
is<Input<typeof ipc.takeNewtypeArcOfI64>>(-9007199254740991);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeArcOfI64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeArcOfI64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeNewtypeArcOfI64>>(null);

// NewtypeVecOfI64
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-4422279506256110, -9007199254740990, -8465211933131363, 6266554247422809, -8144635632709856]);
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-5428357807368289, -6796515082]);
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-4422279506256110, -9007199254740990, -8465211933131363, 6266554247422809, -8144635632709856]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecOfI64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeVecOfI64>>([null, -9007199254740990, -8465211933131363, 6266554247422809, -8144635632709856]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-4422279506256110, -9007199254740990, 1n, 6266554247422809, -8144635632709856]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-4422279506256110, -9007199254740990, -8465211933131363, "1", -8144635632709856]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeVecOfI64>>([-4422279506256110, -9007199254740990, -8465211933131363, 6266554247422809, null]);
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-4422279506256110, -9007199254740990, -8465211933131363, 6266554247422809, -8144635632709856]);
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-5428357807368289, -6796515082]);
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-4422279506256110, -9007199254740990, -8465211933131363, 6266554247422809, -8144635632709856]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecOfI64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeVecOfI64>>([null, -9007199254740990, -8465211933131363, 6266554247422809, -8144635632709856]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-4422279506256110, -9007199254740990, 1n, 6266554247422809, -8144635632709856]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-4422279506256110, -9007199254740990, -8465211933131363, "1", -8144635632709856]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeVecOfI64>>([-4422279506256110, -9007199254740990, -8465211933131363, 6266554247422809, null]);

// NewtypeVecDequeOfI64
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([3937595048872576, -2212265539039766, 7783171169011912, -1490085200247880, 2415045246892056]);
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([4600568703006868, 9007199254740991]);
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([3937595048872576, -2212265539039766, 7783171169011912, -1490085200247880, 2415045246892056]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([null, -2212265539039766, 7783171169011912, -1490085200247880, 2415045246892056]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([3937595048872576, -2212265539039766, 1n, -1490085200247880, 2415045246892056]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([3937595048872576, -2212265539039766, 7783171169011912, "1", 2415045246892056]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeVecDequeOfI64>>([3937595048872576, -2212265539039766, 7783171169011912, -1490085200247880, null]);
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([3937595048872576, -2212265539039766, 7783171169011912, -1490085200247880, 2415045246892056]);
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([4600568703006868, 9007199254740991]);
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([3937595048872576, -2212265539039766, 7783171169011912, -1490085200247880, 2415045246892056]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([null, -2212265539039766, 7783171169011912, -1490085200247880, 2415045246892056]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([3937595048872576, -2212265539039766, 1n, -1490085200247880, 2415045246892056]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([3937595048872576, -2212265539039766, 7783171169011912, "1", 2415045246892056]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeVecDequeOfI64>>([3937595048872576, -2212265539039766, 7783171169011912, -1490085200247880, null]);

// NewtypeLinkedListOfI64
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([5176436588217994, -1159404305, -2114782206597674, 1231236751131783, -9007199254740990]);
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([19844958914, -1245653042781087]);
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([5176436588217994, -1159404305, -2114782206597674, 1231236751131783, -9007199254740990]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([null, -1159404305, -2114782206597674, 1231236751131783, -9007199254740990]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([5176436588217994, -1159404305, 1n, 1231236751131783, -9007199254740990]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([5176436588217994, -1159404305, -2114782206597674, "1", -9007199254740990]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeLinkedListOfI64>>([5176436588217994, -1159404305, -2114782206597674, 1231236751131783, null]);
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([5176436588217994, -1159404305, -2114782206597674, 1231236751131783, -9007199254740990]);
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([19844958914, -1245653042781087]);
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([5176436588217994, -1159404305, -2114782206597674, 1231236751131783, -9007199254740990]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([null, -1159404305, -2114782206597674, 1231236751131783, -9007199254740990]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([5176436588217994, -1159404305, 1n, 1231236751131783, -9007199254740990]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([5176436588217994, -1159404305, -2114782206597674, "1", -9007199254740990]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeLinkedListOfI64>>([5176436588217994, -1159404305, -2114782206597674, 1231236751131783, null]);

// NewtypeBoxSliceOfI64
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([4411689876744881, 7076225808382251, 5306609734881541, 28815881644667, 5586970393093347]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([2843791552861776, 907911]);
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([4411689876744881, 7076225808382251, 5306609734881541, 28815881644667, 5586970393093347]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([null, 7076225808382251, 5306609734881541, 28815881644667, 5586970393093347]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([4411689876744881, 7076225808382251, 1n, 28815881644667, 5586970393093347]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([4411689876744881, 7076225808382251, 5306609734881541, "1", 5586970393093347]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeBoxSliceOfI64>>([4411689876744881, 7076225808382251, 5306609734881541, 28815881644667, null]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([4411689876744881, 7076225808382251, 5306609734881541, 28815881644667, 5586970393093347]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([2843791552861776, 907911]);
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([4411689876744881, 7076225808382251, 5306609734881541, 28815881644667, 5586970393093347]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([null, 7076225808382251, 5306609734881541, 28815881644667, 5586970393093347]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([4411689876744881, 7076225808382251, 1n, 28815881644667, 5586970393093347]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([4411689876744881, 7076225808382251, 5306609734881541, "1", 5586970393093347]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeBoxSliceOfI64>>([4411689876744881, 7076225808382251, 5306609734881541, 28815881644667, null]);

// NewtypeArcSliceOfI64
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([-9007199254740990, -9007199254740991, -8909983536363397, -9007199254740991, -1656811768375107]);
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([6, 7081997111747983]);
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([-9007199254740990, -9007199254740991, -8909983536363397, -9007199254740991, -1656811768375107]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([null, -9007199254740991, -8909983536363397, -9007199254740991, -1656811768375107]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([-9007199254740990, -9007199254740991, 1n, -9007199254740991, -1656811768375107]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([-9007199254740990, -9007199254740991, -8909983536363397, "1", -1656811768375107]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeArcSliceOfI64>>([-9007199254740990, -9007199254740991, -8909983536363397, -9007199254740991, null]);
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([-9007199254740990, -9007199254740991, -8909983536363397, -9007199254740991, -1656811768375107]);
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([6, 7081997111747983]);
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([-9007199254740990, -9007199254740991, -8909983536363397, -9007199254740991, -1656811768375107]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([null, -9007199254740991, -8909983536363397, -9007199254740991, -1656811768375107]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([-9007199254740990, -9007199254740991, 1n, -9007199254740991, -1656811768375107]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([-9007199254740990, -9007199254740991, -8909983536363397, "1", -1656811768375107]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeArcSliceOfI64>>([-9007199254740990, -9007199254740991, -8909983536363397, -9007199254740991, null]);

// NewtypeCowSliceOfI64
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([-9007199254740990, 2388955391040585, 8154874894787897, 3522107632681712, -424662811940925]);
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([147396907, -5459630592376869]);
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([-9007199254740990, 2388955391040585, 8154874894787897, 3522107632681712, -424662811940925]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([null, 2388955391040585, 8154874894787897, 3522107632681712, -424662811940925]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([-9007199254740990, 2388955391040585, 1n, 3522107632681712, -424662811940925]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([-9007199254740990, 2388955391040585, 8154874894787897, "1", -424662811940925]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeCowSliceOfI64>>([-9007199254740990, 2388955391040585, 8154874894787897, 3522107632681712, null]);
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([-9007199254740990, 2388955391040585, 8154874894787897, 3522107632681712, -424662811940925]);
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([147396907, -5459630592376869]);
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([-9007199254740990, 2388955391040585, 8154874894787897, 3522107632681712, -424662811940925]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([null, 2388955391040585, 8154874894787897, 3522107632681712, -424662811940925]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([-9007199254740990, 2388955391040585, 1n, 3522107632681712, -424662811940925]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([-9007199254740990, 2388955391040585, 8154874894787897, "1", -424662811940925]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeCowSliceOfI64>>([-9007199254740990, 2388955391040585, 8154874894787897, 3522107632681712, null]);

// NewtypeBTreeSetOfI64
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([-9007199254740990, -1733377646583218, 4227799249574308, 4955711721806690, 5541184204311990]);
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([-9007199254740991, 1]);
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([-9007199254740990, -1733377646583218, 4227799249574308, 4955711721806690, 5541184204311990]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>({});
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([null, -1733377646583218, 4227799249574308, 4955711721806690, 5541184204311990]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([-9007199254740990, -1733377646583218, 1n, 4955711721806690, 5541184204311990]);
// @ts-expect-error: [3], a number
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([-9007199254740990, -1733377646583218, 4227799249574308, "1", 5541184204311990]);
// @ts-expect-error: [4], a number
is<Output<typeof ipc.giveNewtypeBtreeSetOfI64>>([-9007199254740990, -1733377646583218, 4227799249574308, 4955711721806690, null]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([-9007199254740990, -1733377646583218, 4227799249574308, 4955711721806690, 5541184204311990]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([-9007199254740991, 1]);
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([-9007199254740990, -1733377646583218, 4227799249574308, 4955711721806690, 5541184204311990]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>({});
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([null, -1733377646583218, 4227799249574308, 4955711721806690, 5541184204311990]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([-9007199254740990, -1733377646583218, 1n, 4955711721806690, 5541184204311990]);
// @ts-expect-error: [3], a number
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([-9007199254740990, -1733377646583218, 4227799249574308, "1", 5541184204311990]);
// @ts-expect-error: [4], a number
is<Input<typeof ipc.takeNewtypeBtreeSetOfI64>>([-9007199254740990, -1733377646583218, 4227799249574308, 4955711721806690, null]);

// NewtypeHashSetOfI64
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>([-8823548685875943]);
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>([363719672371720]);
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>([-8823548685875943]);
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>({});
// @ts-expect-error: an array
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>(null);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>([1n]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>(["1"]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeHashSetOfI64>>([null]);
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>([-8823548685875943]);
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>([363719672371720]);
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>([-8823548685875943]);
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>({});
// @ts-expect-error: an array
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>(null);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>([1n]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>(["1"]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeHashSetOfI64>>([null]);

// NewtypeArrayOfI64
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([9007199254740991, -3850428447753006, -9007199254740990]);
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([180883, -7413669789312139, -2268479034817288]);
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([9007199254740991, -3850428447753006, -9007199254740990]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([9007199254740991, -3850428447753006, -9007199254740990, null]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeArrayOfI64>>(["1", -3850428447753006, -9007199254740990]);
// @ts-expect-error: [1], a number
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([9007199254740991, "1", -9007199254740990]);
// @ts-expect-error: [2], a number
is<Output<typeof ipc.giveNewtypeArrayOfI64>>([9007199254740991, -3850428447753006, "1"]);
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([9007199254740991, -3850428447753006, -9007199254740990]);
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([180883, -7413669789312139, -2268479034817288]);
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([9007199254740991, -3850428447753006, -9007199254740990]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([9007199254740991, -3850428447753006, -9007199254740990, null]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeArrayOfI64>>(["1", -3850428447753006, -9007199254740990]);
// @ts-expect-error: [1], a number
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([9007199254740991, "1", -9007199254740990]);
// @ts-expect-error: [2], a number
is<Input<typeof ipc.takeNewtypeArrayOfI64>>([9007199254740991, -3850428447753006, "1"]);

// NewtypeSingleOfI64
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([-7166911003523521]);
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([8996030886163487]);
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([-7166911003523521]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([-7166911003523521, null]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([1n]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeSingleOfI64>>(["1"]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypeSingleOfI64>>([null]);
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([-7166911003523521]);
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([8996030886163487]);
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([-7166911003523521]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([-7166911003523521, null]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([1n]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeSingleOfI64>>(["1"]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypeSingleOfI64>>([null]);

// NewtypePairOfI64
is<Output<typeof ipc.giveNewtypePairOfI64>>([-9007199254740991, false]);
is<Output<typeof ipc.giveNewtypePairOfI64>>([3181477717030100, true]);
is<Output<typeof ipc.giveNewtypePairOfI64>>([-9007199254740991, false]);
// @ts-expect-error: a tuple
is<Output<typeof ipc.giveNewtypePairOfI64>>([-9007199254740991, false, null]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypePairOfI64>>([1n, false]);
// @ts-expect-error: [0], a number
is<Output<typeof ipc.giveNewtypePairOfI64>>([null, false]);
// @ts-expect-error: [1], a boolean
is<Output<typeof ipc.giveNewtypePairOfI64>>([-9007199254740991, null]);
is<Input<typeof ipc.takeNewtypePairOfI64>>([-9007199254740991, false]);
is<Input<typeof ipc.takeNewtypePairOfI64>>([3181477717030100, true]);
is<Input<typeof ipc.takeNewtypePairOfI64>>([-9007199254740991, false]);
// @ts-expect-error: a tuple
is<Input<typeof ipc.takeNewtypePairOfI64>>([-9007199254740991, false, null]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypePairOfI64>>([1n, false]);
// @ts-expect-error: [0], a number
is<Input<typeof ipc.takeNewtypePairOfI64>>([null, false]);
// @ts-expect-error: [1], a boolean
is<Input<typeof ipc.takeNewtypePairOfI64>>([-9007199254740991, null]);

// NewtypeHashMapOfI64
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>({ "\u{ffff}e\u{ffff}\u{7d1}\u{10ffff}\u{a7d92}$$\u{6}\u{2028}\\": -21973 });
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>({ " a b ": 6033777868938848 });
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>({ "\u{ffff}e\u{ffff}\u{7d1}\u{10ffff}\u{a7d92}$$\u{6}\u{2028}\\": -21973 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>([]);
// @ts-expect-error: "\u{ffff}e\u{ffff}\u{7d1}\u{10ffff}\u{a7d92}$$\u{6}\u{2028}\\", a number
is<Output<typeof ipc.giveNewtypeHashMapOfI64>>({ "\u{ffff}e\u{ffff}\u{7d1}\u{10ffff}\u{a7d92}$$\u{6}\u{2028}\\": "1" });
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>({ "\u{ffff}e\u{ffff}\u{7d1}\u{10ffff}\u{a7d92}$$\u{6}\u{2028}\\": -21973 });
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>({ " a b ": 6033777868938848 });
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>({ "\u{ffff}e\u{ffff}\u{7d1}\u{10ffff}\u{a7d92}$$\u{6}\u{2028}\\": -21973 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>([]);
// @ts-expect-error: "\u{ffff}e\u{ffff}\u{7d1}\u{10ffff}\u{a7d92}$$\u{6}\u{2028}\\", a number
is<Input<typeof ipc.takeNewtypeHashMapOfI64>>({ "\u{ffff}e\u{ffff}\u{7d1}\u{10ffff}\u{a7d92}$$\u{6}\u{2028}\\": "1" });

// NewtypeBTreeMapOfI64
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ ",\u{0}\u{2028}\\\u{581}": 6530977952371017, "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?": -1405835895107439 });
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ "</script>": -597000188521296, "arwjhosn": -38853254 });
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ ",\u{0}\u{2028}\\\u{581}": 6530977952371017, "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?": -1405835895107439 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>([]);
// @ts-expect-error: ",\u{0}\u{2028}\\\u{581}", a number
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ ",\u{0}\u{2028}\\\u{581}": "1", "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?": -1405835895107439 });
// @ts-expect-error: "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?", a number
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ ",\u{0}\u{2028}\\\u{581}": 6530977952371017, "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?": 1n });
// @ts-expect-error: "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?", a number
is<Output<typeof ipc.giveNewtypeBtreeMapOfI64>>({ ",\u{0}\u{2028}\\\u{581}": 6530977952371017, "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?": null });
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ ",\u{0}\u{2028}\\\u{581}": 6530977952371017, "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?": -1405835895107439 });
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ "</script>": -597000188521296, "arwjhosn": -38853254 });
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ ",\u{0}\u{2028}\\\u{581}": 6530977952371017, "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?": -1405835895107439 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>([]);
// @ts-expect-error: ",\u{0}\u{2028}\\\u{581}", a number
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ ",\u{0}\u{2028}\\\u{581}": "1", "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?": -1405835895107439 });
// @ts-expect-error: "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?", a number
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ ",\u{0}\u{2028}\\\u{581}": 6530977952371017, "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?": 1n });
// @ts-expect-error: "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?", a number
is<Input<typeof ipc.takeNewtypeBtreeMapOfI64>>({ ",\u{0}\u{2028}\\\u{581}": 6530977952371017, "\u{2028}\u{2028}\u{27fc}\u{c1cd6}\"\u{0}\u{0}?": null });

// StructOptionOfVecOfI64
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [249963175035387, 6426157751968401, 28396848550740, -2396620319084794, -789788772390812] });
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [-7152310740694532, 139682628947018] });
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [249963175035387, 6426157751968401, 28396848550740, -2396620319084794, -789788772390812] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({});
// @ts-expect-error: "value", [0], a number
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": ["1", 6426157751968401, 28396848550740, -2396620319084794, -789788772390812] });
// @ts-expect-error: "value", [1], a number
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [249963175035387, null, 28396848550740, -2396620319084794, -789788772390812] });
// @ts-expect-error: "value", [3], a number
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [249963175035387, 6426157751968401, 28396848550740, 1n, -789788772390812] });
// @ts-expect-error: "value", [4], a number
is<Output<typeof ipc.giveStructOptionOfVecOfI64>>({ "value": [249963175035387, 6426157751968401, 28396848550740, -2396620319084794, "1"] });
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [249963175035387, 6426157751968401, 28396848550740, -2396620319084794, -789788772390812] });
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [-7152310740694532, 139682628947018] });
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({});
// @ts-expect-error: "value", an array
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": {} });
// @ts-expect-error: "value", [1], a number
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [249963175035387, 1n, 28396848550740, -2396620319084794, -789788772390812] });
// @ts-expect-error: "value", [2], a number
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [249963175035387, 6426157751968401, "1", -2396620319084794, -789788772390812] });
// @ts-expect-error: "value", [3], a number
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [249963175035387, 6426157751968401, 28396848550740, null, -789788772390812] });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructOptionOfVecOfI64>>({ "value": [249963175035387, 6426157751968401, 28396848550740, -2396620319084794, -789788772390812], "noSuchMember": 1 });

// StructOptionOfHashMapOfI64
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": -6359365598676251 } });
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": { "$bytes": 451613439619400 } });
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": -6359365598676251 } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": 1 });
// @ts-expect-error: "value", "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}", a number
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": 1n } });
// @ts-expect-error: "value", "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}", a number
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": null } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructOptionOfHashMapOfI64>>(null);
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": -6359365598676251 } });
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({ "value": { "$bytes": 451613439619400 } });
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({ "value": 1 });
// @ts-expect-error: "value", "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}", a number
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": 1n } });
// @ts-expect-error: "value", "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}", a number
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>({ "value": { "\u{7b604}\\\u{10ffff}\u{3474}\u{ffff}\u{ffff}\u{ffff}\u{10ffff}\u{2028}\u{ffff}": null } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructOptionOfHashMapOfI64>>(null);

// StructVecOfVecOfI64
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[-970], [491420929241], [-8941240924234075, -8386685396786328, -447568551, 1402865668637395, 224867240]] });
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[9007199254740990, -4798595205213146]] });
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[-970], [491420929241], [-8941240924234075, -8386685396786328, -447568551, 1402865668637395, 224867240]] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a number
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[null], [491420929241], [-8941240924234075, -8386685396786328, -447568551, 1402865668637395, 224867240]] });
// @ts-expect-error: "value", [2], an array
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[-970], [491420929241], null] });
// @ts-expect-error: "value", [2], [2], a number
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[-970], [491420929241], [-8941240924234075, -8386685396786328, 1n, 1402865668637395, 224867240]] });
// @ts-expect-error: "value", [2], [4], a number
is<Output<typeof ipc.giveStructVecOfVecOfI64>>({ "value": [[-970], [491420929241], [-8941240924234075, -8386685396786328, -447568551, 1402865668637395, "1"]] });
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[-970], [491420929241], [-8941240924234075, -8386685396786328, -447568551, 1402865668637395, 224867240]] });
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[9007199254740990, -4798595205213146]] });
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[-970], [491420929241], [-8941240924234075, -8386685396786328, -447568551, 1402865668637395, 224867240]] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a number
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[null], [491420929241], [-8941240924234075, -8386685396786328, -447568551, 1402865668637395, 224867240]] });
// @ts-expect-error: "value", [2], an array
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[-970], [491420929241], null] });
// @ts-expect-error: "value", [2], [2], a number
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[-970], [491420929241], [-8941240924234075, -8386685396786328, 1n, 1402865668637395, 224867240]] });
// @ts-expect-error: "value", [2], [4], a number
is<Input<typeof ipc.takeStructVecOfVecOfI64>>({ "value": [[-970], [491420929241], [-8941240924234075, -8386685396786328, -447568551, 1402865668637395, "1"]] });

// StructVecOfHashMapOfI64
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [{ "$int": 5376434422865031 }, { "p\u{10ffff}\u{2898}\u{ffff}\"": -26258 }, { "toJSON": 63484098224874 }] });
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [{ "\"\\/\u{8}\u{9}\u{a}\u{d}": -1970407598 }] });
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [{ "$int": 5376434422865031 }, { "p\u{10ffff}\u{2898}\u{ffff}\"": -26258 }, { "toJSON": 63484098224874 }] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [[], { "p\u{10ffff}\u{2898}\u{ffff}\"": -26258 }, { "toJSON": 63484098224874 }] });
// @ts-expect-error: "value", [1], an object
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [{ "$int": 5376434422865031 }, null, { "toJSON": 63484098224874 }] });
// @ts-expect-error: "value", [2], an object
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [{ "$int": 5376434422865031 }, { "p\u{10ffff}\u{2898}\u{ffff}\"": -26258 }, 1] });
// @ts-expect-error: "value", [2], "toJSON", a number
is<Output<typeof ipc.giveStructVecOfHashMapOfI64>>({ "value": [{ "$int": 5376434422865031 }, { "p\u{10ffff}\u{2898}\u{ffff}\"": -26258 }, { "toJSON": null }] });
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [{ "$int": 5376434422865031 }, { "p\u{10ffff}\u{2898}\u{ffff}\"": -26258 }, { "toJSON": 63484098224874 }] });
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [{ "\"\\/\u{8}\u{9}\u{a}\u{d}": -1970407598 }] });
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [{ "$int": 5376434422865031 }, { "p\u{10ffff}\u{2898}\u{ffff}\"": -26258 }, { "toJSON": 63484098224874 }] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [[], { "p\u{10ffff}\u{2898}\u{ffff}\"": -26258 }, { "toJSON": 63484098224874 }] });
// @ts-expect-error: "value", [1], an object
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [{ "$int": 5376434422865031 }, null, { "toJSON": 63484098224874 }] });
// @ts-expect-error: "value", [2], an object
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [{ "$int": 5376434422865031 }, { "p\u{10ffff}\u{2898}\u{ffff}\"": -26258 }, 1] });
// @ts-expect-error: "value", [2], "toJSON", a number
is<Input<typeof ipc.takeStructVecOfHashMapOfI64>>({ "value": [{ "$int": 5376434422865031 }, { "p\u{10ffff}\u{2898}\u{ffff}\"": -26258 }, { "toJSON": null }] });

// StructArrayOfVecOfI64
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[3331953842432170], [-67735392532, 1], [-2604699995, 1, 6426246077774367, -9007199254740990, 32030087200]] });
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[1449093155743874, -50932], [], [577423871792980, -6772276374756557]] });
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[3331953842432170], [-67735392532, 1], [-2604699995, 1, 6426246077774367, -9007199254740990, 32030087200]] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a number
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[null], [-67735392532, 1], [-2604699995, 1, 6426246077774367, -9007199254740990, 32030087200]] });
// @ts-expect-error: "value", [1], [1], a number
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[3331953842432170], [-67735392532, "1"], [-2604699995, 1, 6426246077774367, -9007199254740990, 32030087200]] });
// @ts-expect-error: "value", [2], [1], a number
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[3331953842432170], [-67735392532, 1], [-2604699995, 1n, 6426246077774367, -9007199254740990, 32030087200]] });
// @ts-expect-error: "value", [2], [3], a number
is<Output<typeof ipc.giveStructArrayOfVecOfI64>>({ "value": [[3331953842432170], [-67735392532, 1], [-2604699995, 1, 6426246077774367, "1", 32030087200]] });
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[3331953842432170], [-67735392532, 1], [-2604699995, 1, 6426246077774367, -9007199254740990, 32030087200]] });
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[1449093155743874, -50932], [], [577423871792980, -6772276374756557]] });
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[3331953842432170], [-67735392532, 1], [-2604699995, 1, 6426246077774367, -9007199254740990, 32030087200]] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a number
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[null], [-67735392532, 1], [-2604699995, 1, 6426246077774367, -9007199254740990, 32030087200]] });
// @ts-expect-error: "value", [1], [1], a number
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[3331953842432170], [-67735392532, "1"], [-2604699995, 1, 6426246077774367, -9007199254740990, 32030087200]] });
// @ts-expect-error: "value", [2], [1], a number
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[3331953842432170], [-67735392532, 1], [-2604699995, 1n, 6426246077774367, -9007199254740990, 32030087200]] });
// @ts-expect-error: "value", [2], [3], a number
is<Input<typeof ipc.takeStructArrayOfVecOfI64>>({ "value": [[3331953842432170], [-67735392532, 1], [-2604699995, 1, 6426246077774367, "1", 32030087200]] });

// StructArrayOfHashMapOfI64
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{ "\u{fffe}\u{10ffff}": 39011077158 }, { "uhbpqlsbgep": -9007199254740991 }, { "1e3": -4395609131041140 }] });
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{ "rpbkmfjj": 684761548677560 }, { "1e3": 26382514224942 }, { "": -67355693 }] });
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{ "\u{fffe}\u{10ffff}": 39011077158 }, { "uhbpqlsbgep": -9007199254740991 }, { "1e3": -4395609131041140 }] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [[], { "uhbpqlsbgep": -9007199254740991 }, { "1e3": -4395609131041140 }] });
// @ts-expect-error: "value", [1], an object
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{ "\u{fffe}\u{10ffff}": 39011077158 }, null, { "1e3": -4395609131041140 }] });
// @ts-expect-error: "value", [2], an object
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{ "\u{fffe}\u{10ffff}": 39011077158 }, { "uhbpqlsbgep": -9007199254740991 }, 1] });
// @ts-expect-error: "value", [2], "1e3", a number
is<Output<typeof ipc.giveStructArrayOfHashMapOfI64>>({ "value": [{ "\u{fffe}\u{10ffff}": 39011077158 }, { "uhbpqlsbgep": -9007199254740991 }, { "1e3": null }] });
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{ "\u{fffe}\u{10ffff}": 39011077158 }, { "uhbpqlsbgep": -9007199254740991 }, { "1e3": -4395609131041140 }] });
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{ "rpbkmfjj": 684761548677560 }, { "1e3": 26382514224942 }, { "": -67355693 }] });
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{ "\u{fffe}\u{10ffff}": 39011077158 }, { "uhbpqlsbgep": -9007199254740991 }, { "1e3": -4395609131041140 }] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [[], { "uhbpqlsbgep": -9007199254740991 }, { "1e3": -4395609131041140 }] });
// @ts-expect-error: "value", [1], an object
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{ "\u{fffe}\u{10ffff}": 39011077158 }, null, { "1e3": -4395609131041140 }] });
// @ts-expect-error: "value", [2], an object
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{ "\u{fffe}\u{10ffff}": 39011077158 }, { "uhbpqlsbgep": -9007199254740991 }, 1] });
// @ts-expect-error: "value", [2], "1e3", a number
is<Input<typeof ipc.takeStructArrayOfHashMapOfI64>>({ "value": [{ "\u{fffe}\u{10ffff}": 39011077158 }, { "uhbpqlsbgep": -9007199254740991 }, { "1e3": null }] });

// StructPairOfVecOfI64
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[-9007199254740990, -7862078683180151, 8506947505857244, 3081523077878888, 9007199254740991], false] });
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[3041738993748946, -3659347587624], true] });
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[-9007199254740990, -7862078683180151, 8506947505857244, 3081523077878888, 9007199254740991], false] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a number
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[1n, -7862078683180151, 8506947505857244, 3081523077878888, 9007199254740991], false] });
// @ts-expect-error: "value", [0], [1], a number
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[-9007199254740990, null, 8506947505857244, 3081523077878888, 9007199254740991], false] });
// @ts-expect-error: "value", [0], [3], a number
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[-9007199254740990, -7862078683180151, 8506947505857244, "1", 9007199254740991], false] });
// @ts-expect-error: "value", [1], a boolean
is<Output<typeof ipc.giveStructPairOfVecOfI64>>({ "value": [[-9007199254740990, -7862078683180151, 8506947505857244, 3081523077878888, 9007199254740991], "true"] });
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[-9007199254740990, -7862078683180151, 8506947505857244, 3081523077878888, 9007199254740991], false] });
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[3041738993748946, -3659347587624], true] });
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[-9007199254740990, -7862078683180151, 8506947505857244, 3081523077878888, 9007199254740991], false] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({});
// @ts-expect-error: "value", [0], [0], a number
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[1n, -7862078683180151, 8506947505857244, 3081523077878888, 9007199254740991], false] });
// @ts-expect-error: "value", [0], [1], a number
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[-9007199254740990, null, 8506947505857244, 3081523077878888, 9007199254740991], false] });
// @ts-expect-error: "value", [0], [3], a number
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[-9007199254740990, -7862078683180151, 8506947505857244, "1", 9007199254740991], false] });
// @ts-expect-error: "value", [1], a boolean
is<Input<typeof ipc.takeStructPairOfVecOfI64>>({ "value": [[-9007199254740990, -7862078683180151, 8506947505857244, 3081523077878888, 9007199254740991], "true"] });

// StructPairOfHashMapOfI64
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": 8314975246376810 }, true] });
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [{ "$": -4950146141537243 }, true] });
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": 8314975246376810 }, true] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [1, true] });
// @ts-expect-error: "value", [0], "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}", a number
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": 1n }, true] });
// @ts-expect-error: "value", [1], a boolean
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": 8314975246376810 }, "true"] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructPairOfHashMapOfI64>>(null);
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": 8314975246376810 }, true] });
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [{ "$": -4950146141537243 }, true] });
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": 8314975246376810 }, true] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({});
// @ts-expect-error: "value", [0], an object
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [1, true] });
// @ts-expect-error: "value", [0], "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}", a number
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": 1n }, true] });
// @ts-expect-error: "value", [1], a boolean
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>({ "value": [{ "\u{ffff}\u{ffff}\u{10ffff}\"\u{10ffff}\u{ffff}\u{5e88}\u{52b}": 8314975246376810 }, "true"] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructPairOfHashMapOfI64>>(null);

// StructHashMapOfVecOfI64
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}": [7566960519296413, 7872237362815980] } });
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": [187197326] } });
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}": [7566960519296413, 7872237362815980] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": [] });
// @ts-expect-error: "value", "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}", [0], a number
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}": [1n, 7872237362815980] } });
// @ts-expect-error: "value", "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}", [1], a number
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}": [7566960519296413, 1n] } });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructHashMapOfVecOfI64>>({ "value": { "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}": [7566960519296413, 7872237362815980] }, "noSuchMember": 1 });
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}": [7566960519296413, 7872237362815980] } });
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\"\\/\u{8}\u{9}\u{a}\u{d}": [187197326] } });
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}": [7566960519296413, 7872237362815980] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": [] });
// @ts-expect-error: "value", "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}", [0], a number
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}": [1n, 7872237362815980] } });
// @ts-expect-error: "value", "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}", [1], a number
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}": [7566960519296413, 1n] } });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructHashMapOfVecOfI64>>({ "value": { "\u{10ffff}$\u{0}\u{ffff}\u{465}]\u{10000}\u{10000}\u{10ffff}": [7566960519296413, 7872237362815980] }, "noSuchMember": 1 });

// StructHashMapOfHashMapOfI64
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": { "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\": { "ohvfssue": -571756878719652 } } });
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": { "ycnkimnyyq": { "fr": -206966459160426 } } });
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": { "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\": { "ohvfssue": -571756878719652 } } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({});
// @ts-expect-error: "value", an object
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": [] });
// @ts-expect-error: "value", "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\", an object
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": { "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\": [] } });
// @ts-expect-error: "value", "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\", "ohvfssue", a number
is<Output<typeof ipc.giveStructHashMapOfHashMapOfI64>>({ "value": { "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\": { "ohvfssue": null } } });
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": { "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\": { "ohvfssue": -571756878719652 } } });
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": { "ycnkimnyyq": { "fr": -206966459160426 } } });
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": { "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\": { "ohvfssue": -571756878719652 } } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({});
// @ts-expect-error: "value", an object
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": [] });
// @ts-expect-error: "value", "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\", an object
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": { "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\": [] } });
// @ts-expect-error: "value", "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\", "ohvfssue", a number
is<Input<typeof ipc.takeStructHashMapOfHashMapOfI64>>({ "value": { "\u{759ee}\u{ffff}\u{15e9}\u{2028}\u{2028}$\u{10000}\u{10ffff}\\": { "ohvfssue": null } } });

// StructBTreeMapOfVecOfI64
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "qys": [-5402848783244719, 5474183824], "\u{ffff}\u{d7ff}\\": [5366982311195625, -8918936962617396] } });
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "$$x": [-353625848988, -8779996331118757], "\u{1f600}": [] } });
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "qys": [-5402848783244719, 5474183824], "\u{ffff}\u{d7ff}\\": [5366982311195625, -8918936962617396] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({});
// @ts-expect-error: "value", "qys", an array
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "qys": null, "\u{ffff}\u{d7ff}\\": [5366982311195625, -8918936962617396] } });
// @ts-expect-error: "value", "qys", [1], a number
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "qys": [-5402848783244719, "1"], "\u{ffff}\u{d7ff}\\": [5366982311195625, -8918936962617396] } });
// @ts-expect-error: "value", "\u{ffff}\u{d7ff}\\", [0], a number
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "qys": [-5402848783244719, 5474183824], "\u{ffff}\u{d7ff}\\": ["1", -8918936962617396] } });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructBtreeMapOfVecOfI64>>({ "value": { "qys": [-5402848783244719, 5474183824], "\u{ffff}\u{d7ff}\\": [5366982311195625, -8918936962617396] }, "noSuchMember": 1 });
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "qys": [-5402848783244719, 5474183824], "\u{ffff}\u{d7ff}\\": [5366982311195625, -8918936962617396] } });
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "$$x": [-353625848988, -8779996331118757], "\u{1f600}": [] } });
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "qys": [-5402848783244719, 5474183824], "\u{ffff}\u{d7ff}\\": [5366982311195625, -8918936962617396] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({});
// @ts-expect-error: "value", "qys", an array
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "qys": null, "\u{ffff}\u{d7ff}\\": [5366982311195625, -8918936962617396] } });
// @ts-expect-error: "value", "qys", [1], a number
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "qys": [-5402848783244719, "1"], "\u{ffff}\u{d7ff}\\": [5366982311195625, -8918936962617396] } });
// @ts-expect-error: "value", "\u{ffff}\u{d7ff}\\", [0], a number
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "qys": [-5402848783244719, 5474183824], "\u{ffff}\u{d7ff}\\": ["1", -8918936962617396] } });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructBtreeMapOfVecOfI64>>({ "value": { "qys": [-5402848783244719, 5474183824], "\u{ffff}\u{d7ff}\\": [5366982311195625, -8918936962617396] }, "noSuchMember": 1 });

// StructBTreeMapOfHashMapOfI64
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": { " a b ": -7758939357516119 }, "\u{fffe}\u{10ffff}": { "\u{2028}\u{2029}": 1287 } } });
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "\u{0}": { "bm": -979884 }, "azicmhokkt": {}, "tbmt": {} } });
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": { " a b ": -7758939357516119 }, "\u{fffe}\u{10ffff}": { "\u{2028}\u{2029}": 1287 } } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({});
// @ts-expect-error: "value", "\"\u{10000}\"", an object
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": 1, "\u{fffe}\u{10ffff}": { "\u{2028}\u{2029}": 1287 } } });
// @ts-expect-error: "value", "\"\u{10000}\"", " a b ", a number
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": { " a b ": "1" }, "\u{fffe}\u{10ffff}": { "\u{2028}\u{2029}": 1287 } } });
// @ts-expect-error: "value", "\u{fffe}\u{10ffff}", an object
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": { " a b ": -7758939357516119 }, "\u{fffe}\u{10ffff}": [] } });
// @ts-expect-error: its members
is<Output<typeof ipc.giveStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": { " a b ": -7758939357516119 }, "\u{fffe}\u{10ffff}": { "\u{2028}\u{2029}": 1287 } }, "noSuchMember": 1 });
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": { " a b ": -7758939357516119 }, "\u{fffe}\u{10ffff}": { "\u{2028}\u{2029}": 1287 } } });
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "\u{0}": { "bm": -979884 }, "azicmhokkt": {}, "tbmt": {} } });
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": { " a b ": -7758939357516119 }, "\u{fffe}\u{10ffff}": { "\u{2028}\u{2029}": 1287 } } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({});
// @ts-expect-error: "value", "\"\u{10000}\"", an object
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": 1, "\u{fffe}\u{10ffff}": { "\u{2028}\u{2029}": 1287 } } });
// @ts-expect-error: "value", "\"\u{10000}\"", " a b ", a number
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": { " a b ": "1" }, "\u{fffe}\u{10ffff}": { "\u{2028}\u{2029}": 1287 } } });
// @ts-expect-error: "value", "\u{fffe}\u{10ffff}", an object
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": { " a b ": -7758939357516119 }, "\u{fffe}\u{10ffff}": [] } });
// @ts-expect-error: its members
is<Input<typeof ipc.takeStructBtreeMapOfHashMapOfI64>>({ "value": { "\"\u{10000}\"": { " a b ": -7758939357516119 }, "\u{fffe}\u{10ffff}": { "\u{2028}\u{2029}": 1287 } }, "noSuchMember": 1 });

// KeyedByString
is<Output<typeof ipc.giveKeyedByString>>({ "dliwhgkv": 99575709, "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}": -4135318830106509 });
is<Output<typeof ipc.giveKeyedByString>>({ "\u{0}": 9007199254740991, "constructor": -4202407444818460 });
is<Output<typeof ipc.giveKeyedByString>>({ "dliwhgkv": 99575709, "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}": -4135318830106509 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByString>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByString>>([]);
// @ts-expect-error: "dliwhgkv", a number
is<Output<typeof ipc.giveKeyedByString>>({ "dliwhgkv": "1", "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}": -4135318830106509 });
// @ts-expect-error: "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}", a number
is<Output<typeof ipc.giveKeyedByString>>({ "dliwhgkv": 99575709, "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}": 1n });
// @ts-expect-error: "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}", a number
is<Output<typeof ipc.giveKeyedByString>>({ "dliwhgkv": 99575709, "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}": null });
is<Input<typeof ipc.takeKeyedByString>>({ "dliwhgkv": 99575709, "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}": -4135318830106509 });
is<Input<typeof ipc.takeKeyedByString>>({ "\u{0}": 9007199254740991, "constructor": -4202407444818460 });
is<Input<typeof ipc.takeKeyedByString>>({ "dliwhgkv": 99575709, "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}": -4135318830106509 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByString>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByString>>([]);
// @ts-expect-error: "dliwhgkv", a number
is<Input<typeof ipc.takeKeyedByString>>({ "dliwhgkv": "1", "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}": -4135318830106509 });
// @ts-expect-error: "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}", a number
is<Input<typeof ipc.takeKeyedByString>>({ "dliwhgkv": 99575709, "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}": 1n });
// @ts-expect-error: "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}", a number
is<Input<typeof ipc.takeKeyedByString>>({ "dliwhgkv": 99575709, "\u{2028}\u{2028}\"\"\u{ffff}\u{0}\u{0}\u{4e92}\u{10ffff}\u{ffff}\u{10000}": null });

// KeyedByPathBuf
is<Output<typeof ipc.giveKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": 2165948056530327 });
is<Output<typeof ipc.giveKeyedByPathBuf>>({ "\u{fffe}\u{10ffff}": -17 });
is<Output<typeof ipc.giveKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": 2165948056530327 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByPathBuf>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByPathBuf>>([]);
// @ts-expect-error: "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}", a number
is<Output<typeof ipc.giveKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": "1" });
is<Input<typeof ipc.takeKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": 2165948056530327 });
is<Input<typeof ipc.takeKeyedByPathBuf>>({ "\u{fffe}\u{10ffff}": -17 });
is<Input<typeof ipc.takeKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": 2165948056530327 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByPathBuf>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByPathBuf>>([]);
// @ts-expect-error: "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}", a number
is<Input<typeof ipc.takeKeyedByPathBuf>>({ "\u{ffff}\u{10ffff}\u{ffff}\u{10000}\u{dfd18}\u{10000}\"\u{2028}\u{10ffff}": "1" });

// KeyedByI8
is<Output<typeof ipc.giveKeyedByI8>>({ "-84": 1529950577553544, "-88": -7316904749602167, "1": -3037528, "67": -4389326577109276, "82": 3776872243518272 });
is<Output<typeof ipc.giveKeyedByI8>>({ "-1": -2819141, "-56": -263300183074314 });
is<Output<typeof ipc.giveKeyedByI8>>({ "-84": 1529950577553544, "-88": -7316904749602167, "1": -3037528, "67": -4389326577109276, "82": 3776872243518272 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByI8>>(1);
// @ts-expect-error: "-84", a number
is<Output<typeof ipc.giveKeyedByI8>>({ "-84": "1", "-88": -7316904749602167, "1": -3037528, "67": -4389326577109276, "82": 3776872243518272 });
// @ts-expect-error: "-88", a number
is<Output<typeof ipc.giveKeyedByI8>>({ "-84": 1529950577553544, "-88": null, "1": -3037528, "67": -4389326577109276, "82": 3776872243518272 });
// @ts-expect-error: "67", a number
is<Output<typeof ipc.giveKeyedByI8>>({ "-84": 1529950577553544, "-88": -7316904749602167, "1": -3037528, "67": 1n, "82": 3776872243518272 });
// @ts-expect-error: "82", a number
is<Output<typeof ipc.giveKeyedByI8>>({ "-84": 1529950577553544, "-88": -7316904749602167, "1": -3037528, "67": -4389326577109276, "82": "1" });
is<Input<typeof ipc.takeKeyedByI8>>({ "-84": 1529950577553544, "-88": -7316904749602167, "1": -3037528, "67": -4389326577109276, "82": 3776872243518272 });
is<Input<typeof ipc.takeKeyedByI8>>({ "-1": -2819141, "-56": -263300183074314 });
is<Input<typeof ipc.takeKeyedByI8>>({ "-84": 1529950577553544, "-88": -7316904749602167, "1": -3037528, "67": -4389326577109276, "82": 3776872243518272 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByI8>>(1);
// @ts-expect-error: "-84", a number
is<Input<typeof ipc.takeKeyedByI8>>({ "-84": "1", "-88": -7316904749602167, "1": -3037528, "67": -4389326577109276, "82": 3776872243518272 });
// @ts-expect-error: "-88", a number
is<Input<typeof ipc.takeKeyedByI8>>({ "-84": 1529950577553544, "-88": null, "1": -3037528, "67": -4389326577109276, "82": 3776872243518272 });
// @ts-expect-error: "67", a number
is<Input<typeof ipc.takeKeyedByI8>>({ "-84": 1529950577553544, "-88": -7316904749602167, "1": -3037528, "67": 1n, "82": 3776872243518272 });
// @ts-expect-error: "82", a number
is<Input<typeof ipc.takeKeyedByI8>>({ "-84": 1529950577553544, "-88": -7316904749602167, "1": -3037528, "67": -4389326577109276, "82": "1" });

// KeyedByU8
is<Output<typeof ipc.giveKeyedByU8>>({ "180": -5954549522450858 });
is<Output<typeof ipc.giveKeyedByU8>>({ "52": 885836545119053 });
is<Output<typeof ipc.giveKeyedByU8>>({ "180": -5954549522450858 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByU8>>(1);
// @ts-expect-error: a key
is<Output<typeof ipc.giveKeyedByU8>>({ "180": -5954549522450858, "no such key": -5954549522450858 });
// @ts-expect-error: "180", a number
is<Output<typeof ipc.giveKeyedByU8>>({ "180": "1" });
is<Input<typeof ipc.takeKeyedByU8>>({ "180": -5954549522450858 });
is<Input<typeof ipc.takeKeyedByU8>>({ "52": 885836545119053 });
is<Input<typeof ipc.takeKeyedByU8>>({ "180": -5954549522450858 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByU8>>(1);
// @ts-expect-error: a key
is<Input<typeof ipc.takeKeyedByU8>>({ "180": -5954549522450858, "no such key": -5954549522450858 });
// @ts-expect-error: "180", a number
is<Input<typeof ipc.takeKeyedByU8>>({ "180": "1" });

// KeyedByNonZeroU32
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": 9007199254740990, "1608830556": 6537152797023516, "405491517": 6093047516848297, "4244497965": 6876041004334 });
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1131652794": 0, "3444808595": -880 });
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": 9007199254740990, "1608830556": 6537152797023516, "405491517": 6093047516848297, "4244497965": 6876041004334 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByNonZeroU32>>(1);
// @ts-expect-error: "1", a number
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": 1n, "1608830556": 6537152797023516, "405491517": 6093047516848297, "4244497965": 6876041004334 });
// @ts-expect-error: "1608830556", a number
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": 9007199254740990, "1608830556": 1n, "405491517": 6093047516848297, "4244497965": 6876041004334 });
// @ts-expect-error: "405491517", a number
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": 9007199254740990, "1608830556": 6537152797023516, "405491517": 1n, "4244497965": 6876041004334 });
// @ts-expect-error: "4244497965", a number
is<Output<typeof ipc.giveKeyedByNonZeroU32>>({ "1": 9007199254740990, "1608830556": 6537152797023516, "405491517": 6093047516848297, "4244497965": 1n });
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": 9007199254740990, "1608830556": 6537152797023516, "405491517": 6093047516848297, "4244497965": 6876041004334 });
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1131652794": 0, "3444808595": -880 });
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": 9007199254740990, "1608830556": 6537152797023516, "405491517": 6093047516848297, "4244497965": 6876041004334 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByNonZeroU32>>(1);
// @ts-expect-error: "1", a number
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": 1n, "1608830556": 6537152797023516, "405491517": 6093047516848297, "4244497965": 6876041004334 });
// @ts-expect-error: "1608830556", a number
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": 9007199254740990, "1608830556": 1n, "405491517": 6093047516848297, "4244497965": 6876041004334 });
// @ts-expect-error: "405491517", a number
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": 9007199254740990, "1608830556": 6537152797023516, "405491517": 1n, "4244497965": 6876041004334 });
// @ts-expect-error: "4244497965", a number
is<Input<typeof ipc.takeKeyedByNonZeroU32>>({ "1": 9007199254740990, "1608830556": 6537152797023516, "405491517": 6093047516848297, "4244497965": 1n });

// KeyedByUsize
is<Output<typeof ipc.giveKeyedByUsize>>({ "4902201080507595": -3435964753726707 });
is<Output<typeof ipc.giveKeyedByUsize>>({ "142597640677": -8369418589736149 });
is<Output<typeof ipc.giveKeyedByUsize>>({ "4902201080507595": -3435964753726707 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByUsize>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByUsize>>([]);
// @ts-expect-error: "4902201080507595", a number
is<Output<typeof ipc.giveKeyedByUsize>>({ "4902201080507595": 1n });
// @ts-expect-error: "4902201080507595", a number
is<Output<typeof ipc.giveKeyedByUsize>>({ "4902201080507595": null });
is<Input<typeof ipc.takeKeyedByUsize>>({ "4902201080507595": -3435964753726707 });
is<Input<typeof ipc.takeKeyedByUsize>>({ "142597640677": -8369418589736149 });
is<Input<typeof ipc.takeKeyedByUsize>>({ "4902201080507595": -3435964753726707 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByUsize>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByUsize>>([]);
// @ts-expect-error: "4902201080507595", a number
is<Input<typeof ipc.takeKeyedByUsize>>({ "4902201080507595": 1n });
// @ts-expect-error: "4902201080507595", a number
is<Input<typeof ipc.takeKeyedByUsize>>({ "4902201080507595": null });

// KeyedByBigIntU64
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073709551612": 6, "18446744073709551615": -1527848621866050, "8065145499057651548": -3036899852726339 });
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "11278315834402212184": 8456116744771394 });
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073709551612": 6, "18446744073709551615": -1527848621866050, "8065145499057651548": -3036899852726339 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByBigIntU64>>(1);
// @ts-expect-error: a key
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073709551612": 6, "18446744073709551615": -1527848621866050, "8065145499057651548": -3036899852726339, "no such key": 6 });
// @ts-expect-error: "18446744073709551612", a number
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073709551612": null, "18446744073709551615": -1527848621866050, "8065145499057651548": -3036899852726339 });
// @ts-expect-error: "18446744073709551615", a number
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073709551612": 6, "18446744073709551615": null, "8065145499057651548": -3036899852726339 });
// @ts-expect-error: "8065145499057651548", a number
is<Output<typeof ipc.giveKeyedByBigIntU64>>({ "18446744073709551612": 6, "18446744073709551615": -1527848621866050, "8065145499057651548": null });
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073709551612": 6, "18446744073709551615": -1527848621866050, "8065145499057651548": -3036899852726339 });
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "11278315834402212184": 8456116744771394 });
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073709551612": 6, "18446744073709551615": -1527848621866050, "8065145499057651548": -3036899852726339 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByBigIntU64>>(1);
// @ts-expect-error: a key
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073709551612": 6, "18446744073709551615": -1527848621866050, "8065145499057651548": -3036899852726339, "no such key": 6 });
// @ts-expect-error: "18446744073709551612", a number
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073709551612": null, "18446744073709551615": -1527848621866050, "8065145499057651548": -3036899852726339 });
// @ts-expect-error: "18446744073709551615", a number
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073709551612": 6, "18446744073709551615": null, "8065145499057651548": -3036899852726339 });
// @ts-expect-error: "8065145499057651548", a number
is<Input<typeof ipc.takeKeyedByBigIntU64>>({ "18446744073709551612": 6, "18446744073709551615": -1527848621866050, "8065145499057651548": null });

// KeyedByChronoDate
is<Output<typeof ipc.giveKeyedByChronoDate>>({ "1970-01-01": -7127618301288309 });
is<Output<typeof ipc.giveKeyedByChronoDate>>({ "1969-12-31": 1143201118443216 });
is<Output<typeof ipc.giveKeyedByChronoDate>>({ "1970-01-01": -7127618301288309 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByChronoDate>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByChronoDate>>([]);
// @ts-expect-error: "1970-01-01", a number
is<Output<typeof ipc.giveKeyedByChronoDate>>({ "1970-01-01": "1" });
is<Input<typeof ipc.takeKeyedByChronoDate>>({ "1970-01-01": -7127618301288309 });
is<Input<typeof ipc.takeKeyedByChronoDate>>({ "1969-12-31": 1143201118443216 });
is<Input<typeof ipc.takeKeyedByChronoDate>>({ "1970-01-01": -7127618301288309 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByChronoDate>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByChronoDate>>([]);
// @ts-expect-error: "1970-01-01", a number
is<Input<typeof ipc.takeKeyedByChronoDate>>({ "1970-01-01": "1" });

// KeyedByKeyMode
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read": -5607122104617333, "read-write": -6933463516098734 });
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read-write": -6626853848104268 });
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read": -5607122104617333, "read-write": -6933463516098734 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByKeyMode>>(1);
// @ts-expect-error: an object
is<Output<typeof ipc.giveKeyedByKeyMode>>([]);
// @ts-expect-error: "read", a number
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read": 1n, "read-write": -6933463516098734 });
// @ts-expect-error: "read", a number
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read": null, "read-write": -6933463516098734 });
// @ts-expect-error: "read-write", a number
is<Output<typeof ipc.giveKeyedByKeyMode>>({ "read": -5607122104617333, "read-write": "1" });
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read": -5607122104617333, "read-write": -6933463516098734 });
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read-write": -6626853848104268 });
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read": -5607122104617333, "read-write": -6933463516098734 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByKeyMode>>(1);
// @ts-expect-error: an object
is<Input<typeof ipc.takeKeyedByKeyMode>>([]);
// @ts-expect-error: "read", a number
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read": 1n, "read-write": -6933463516098734 });
// @ts-expect-error: "read", a number
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read": null, "read-write": -6933463516098734 });
// @ts-expect-error: "read-write", a number
is<Input<typeof ipc.takeKeyedByKeyMode>>({ "read": -5607122104617333, "read-write": "1" });

// ExternalI64
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "other": -7355739299023100, "value": -1941114715399377 } });
is<Output<typeof ipc.giveExternalI64>>({ "Tuple": [385451852445, false] });
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "other": -7355739299023100, "value": -1941114715399377 } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalI64>>({ "noSuchVariant": { "other": -7355739299023100, "value": -1941114715399377 } });
// @ts-expect-error: "Struct", "value", which is missing
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "other": -7355739299023100 } });
// @ts-expect-error: "Struct", "value", a number
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "other": -7355739299023100, "value": "1" } });
// @ts-expect-error: "Struct", "other", which is missing
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "value": -1941114715399377 } });
// @ts-expect-error: "Struct", "other", a number
is<Output<typeof ipc.giveExternalI64>>({ "Struct": { "other": 1n, "value": -1941114715399377 } });
is<Input<typeof ipc.takeExternalI64>>({ "Struct": { "other": -7355739299023100, "value": -1941114715399377 } });
is<Input<typeof ipc.takeExternalI64>>({ "Tuple": [385451852445, false] });
is<Input<typeof ipc.takeExternalI64>>({ "Struct": { "other": -7355739299023100, "value": -1941114715399377 } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalI64>>({ "noSuchVariant": { "other": -7355739299023100, "value": -1941114715399377 } });
// @ts-expect-error: "Struct", "value", which is missing
is<Input<typeof ipc.takeExternalI64>>({ "Struct": { "other": -7355739299023100 } });
// @ts-expect-error: "Struct", "value", a number
is<Input<typeof ipc.takeExternalI64>>({ "Struct": { "other": -7355739299023100, "value": "1" } });
// @ts-expect-error: "Struct", "other", a number
is<Input<typeof ipc.takeExternalI64>>({ "Struct": { "other": 1n, "value": -1941114715399377 } });

// InternalI64
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": -1510241056493302, "value": -8313788060342777 });
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": null, "value": -7909504137511095 });
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": -1510241056493302, "value": -8313788060342777 });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveInternalI64>>({ "other": -1510241056493302, "value": -8313788060342777, "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": -1510241056493302 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": -1510241056493302, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "value": -8313788060342777 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveInternalI64>>({ "kind": "Newtype", "other": 1n, "value": -8313788060342777 });
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": -1510241056493302, "value": -8313788060342777 });
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": null, "value": -7909504137511095 });
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": -1510241056493302, "value": -8313788060342777 });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeInternalI64>>({ "other": -1510241056493302, "value": -8313788060342777, "kind": "no such variant" });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": -1510241056493302 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": -1510241056493302, "value": "1" });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeInternalI64>>({ "kind": "Newtype", "other": 1n, "value": -8313788060342777 });

// AdjacentI64
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "other": -7184109494538800, "value": -5095926197689817 }, "kind": "Struct" });
is<Output<typeof ipc.giveAdjacentI64>>({ "data": -4732612865971964, "kind": "Newtype" });
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "other": -7184109494538800, "value": -5095926197689817 }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "other": -7184109494538800, "value": -5095926197689817 }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", a number
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "other": -7184109494538800, "value": 1n }, "kind": "Struct" });
// @ts-expect-error: "data", "other", which is missing
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "value": -5095926197689817 }, "kind": "Struct" });
// @ts-expect-error: "data", "other", a number
is<Output<typeof ipc.giveAdjacentI64>>({ "data": { "other": "1", "value": -5095926197689817 }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": -7184109494538800, "value": -5095926197689817 }, "kind": "Struct" });
is<Input<typeof ipc.takeAdjacentI64>>({ "data": -4732612865971964, "kind": "Newtype" });
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": -7184109494538800, "value": -5095926197689817 }, "kind": "Struct" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": -7184109494538800, "value": -5095926197689817 }, "kind": "no such variant" });
// @ts-expect-error: "data", "value", which is missing
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": -7184109494538800 }, "kind": "Struct" });
// @ts-expect-error: "data", "value", a number
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": -7184109494538800, "value": "1" }, "kind": "Struct" });
// @ts-expect-error: "data", "other", a number
is<Input<typeof ipc.takeAdjacentI64>>({ "data": { "other": 1n, "value": -5095926197689817 }, "kind": "Struct" });
// @ts-expect-error: "data", which is missing
is<Input<typeof ipc.takeAdjacentI64>>({ "kind": "Struct" });

// UntaggedI64
is<Output<typeof ipc.giveUntaggedI64>>({ "other": -1495411424699996, "value": -3474546096775879 });
is<Output<typeof ipc.giveUntaggedI64>>([2861320575012781, true]);
is<Output<typeof ipc.giveUntaggedI64>>({ "other": -1495411424699996, "value": -3474546096775879 });
// @ts-expect-error: one of the variants
is<Output<typeof ipc.giveUntaggedI64>>(Symbol());
is<Input<typeof ipc.takeUntaggedI64>>({ "other": -1495411424699996, "value": -3474546096775879 });
is<Input<typeof ipc.takeUntaggedI64>>([2861320575012781, true]);
is<Input<typeof ipc.takeUntaggedI64>>({ "other": -1495411424699996, "value": -3474546096775879 });
// @ts-expect-error: one of the variants
is<Input<typeof ipc.takeUntaggedI64>>(Symbol());

// ExternalI128
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "other": -9007199254740991, "value": -1133683550982607 } });
is<Output<typeof ipc.giveExternalI128>>({ "Tuple": [9007199254740991, false] });
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "other": -9007199254740991, "value": -1133683550982607 } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveExternalI128>>({ "noSuchVariant": { "other": -9007199254740991, "value": -1133683550982607 } });
// @ts-expect-error: "Struct", "value", which is missing
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "other": -9007199254740991 } });
// @ts-expect-error: "Struct", "value", a number
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "other": -9007199254740991, "value": "1" } });
// @ts-expect-error: "Struct", "other", which is missing
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "value": -1133683550982607 } });
// @ts-expect-error: "Struct", "other", a number
is<Output<typeof ipc.giveExternalI128>>({ "Struct": { "other": 1n, "value": -1133683550982607 } });
is<Input<typeof ipc.takeExternalI128>>({ "Struct": { "other": -9007199254740991, "value": -1133683550982607 } });
is<Input<typeof ipc.takeExternalI128>>({ "Tuple": [9007199254740991, false] });
is<Input<typeof ipc.takeExternalI128>>({ "Struct": { "other": -9007199254740991, "value": -1133683550982607 } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeExternalI128>>({ "noSuchVariant": { "other": -9007199254740991, "value": -1133683550982607 } });
// @ts-expect-error: "Struct", "value", which is missing
is<Input<typeof ipc.takeExternalI128>>({ "Struct": { "other": -9007199254740991 } });
// @ts-expect-error: "Struct", "value", a number
is<Input<typeof ipc.takeExternalI128>>({ "Struct": { "other": -9007199254740991, "value": "1" } });
// @ts-expect-error: "Struct", "other", a number
is<Input<typeof ipc.takeExternalI128>>({ "Struct": { "other": 1n, "value": -1133683550982607 } });

// StructLowerCase
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": -1324690862078872, "second": "\\\u{7}\u{1f}\u{10000}\u{0}\u{0}\\\u{ffff}\\\u{2028}\u{10e7ea}" });
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": -1581679746725218, "second": " a b " });
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": -1324690862078872, "second": "\\\u{7}\u{1f}\u{10000}\u{0}\u{0}\\\u{ffff}\\\u{2028}\u{10e7ea}" });
// @ts-expect-error: "first_member", which is missing
is<Output<typeof ipc.giveStructLowerCase>>({ "second": "\\\u{7}\u{1f}\u{10000}\u{0}\u{0}\\\u{ffff}\\\u{2028}\u{10e7ea}" });
// @ts-expect-error: "first_member", a number
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": "1", "second": "\\\u{7}\u{1f}\u{10000}\u{0}\u{0}\\\u{ffff}\\\u{2028}\u{10e7ea}" });
// @ts-expect-error: "second", which is missing
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": -1324690862078872 });
// @ts-expect-error: "second", a string
is<Output<typeof ipc.giveStructLowerCase>>({ "first_member": -1324690862078872, "second": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructLowerCase>>(null);
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": -1324690862078872, "second": "\\\u{7}\u{1f}\u{10000}\u{0}\u{0}\\\u{ffff}\\\u{2028}\u{10e7ea}" });
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": -1581679746725218, "second": " a b " });
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": -1324690862078872, "second": "\\\u{7}\u{1f}\u{10000}\u{0}\u{0}\\\u{ffff}\\\u{2028}\u{10e7ea}" });
// @ts-expect-error: "first_member", which is missing
is<Input<typeof ipc.takeStructLowerCase>>({ "second": "\\\u{7}\u{1f}\u{10000}\u{0}\u{0}\\\u{ffff}\\\u{2028}\u{10e7ea}" });
// @ts-expect-error: "first_member", a number
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": "1", "second": "\\\u{7}\u{1f}\u{10000}\u{0}\u{0}\\\u{ffff}\\\u{2028}\u{10e7ea}" });
// @ts-expect-error: "second", which is missing
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": -1324690862078872 });
// @ts-expect-error: "second", a string
is<Input<typeof ipc.takeStructLowerCase>>({ "first_member": -1324690862078872, "second": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructLowerCase>>(null);

// StructUpperCase
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": -5301191868947476, "SECOND": "\\\u{185}\u{6fc5}\u{1b220}\u{0}\"\u{7c9e}\u{10000}\"" });
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": -1923229043179208, "SECOND": "$$x" });
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": -5301191868947476, "SECOND": "\\\u{185}\u{6fc5}\u{1b220}\u{0}\"\u{7c9e}\u{10000}\"" });
// @ts-expect-error: "FIRST_MEMBER", which is missing
is<Output<typeof ipc.giveStructUpperCase>>({ "SECOND": "\\\u{185}\u{6fc5}\u{1b220}\u{0}\"\u{7c9e}\u{10000}\"" });
// @ts-expect-error: "FIRST_MEMBER", a number
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": "1", "SECOND": "\\\u{185}\u{6fc5}\u{1b220}\u{0}\"\u{7c9e}\u{10000}\"" });
// @ts-expect-error: "SECOND", which is missing
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": -5301191868947476 });
// @ts-expect-error: "SECOND", a string
is<Output<typeof ipc.giveStructUpperCase>>({ "FIRST_MEMBER": -5301191868947476, "SECOND": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructUpperCase>>(null);
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": -5301191868947476, "SECOND": "\\\u{185}\u{6fc5}\u{1b220}\u{0}\"\u{7c9e}\u{10000}\"" });
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": -1923229043179208, "SECOND": "$$x" });
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": -5301191868947476, "SECOND": "\\\u{185}\u{6fc5}\u{1b220}\u{0}\"\u{7c9e}\u{10000}\"" });
// @ts-expect-error: "FIRST_MEMBER", which is missing
is<Input<typeof ipc.takeStructUpperCase>>({ "SECOND": "\\\u{185}\u{6fc5}\u{1b220}\u{0}\"\u{7c9e}\u{10000}\"" });
// @ts-expect-error: "FIRST_MEMBER", a number
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": "1", "SECOND": "\\\u{185}\u{6fc5}\u{1b220}\u{0}\"\u{7c9e}\u{10000}\"" });
// @ts-expect-error: "SECOND", which is missing
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": -5301191868947476 });
// @ts-expect-error: "SECOND", a string
is<Input<typeof ipc.takeStructUpperCase>>({ "FIRST_MEMBER": -5301191868947476, "SECOND": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructUpperCase>>(null);

// StructPascalCase
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": -7567004438054856, "Second": "\u{f85}\u{10000}\u{395}\\\u{10000}\u{10ffff}\u{0}\\\u{2028}\u{ffff}" });
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": 4481783899723324, "Second": "oyvox" });
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": -7567004438054856, "Second": "\u{f85}\u{10000}\u{395}\\\u{10000}\u{10ffff}\u{0}\\\u{2028}\u{ffff}" });
// @ts-expect-error: "FirstMember", which is missing
is<Output<typeof ipc.giveStructPascalCase>>({ "Second": "\u{f85}\u{10000}\u{395}\\\u{10000}\u{10ffff}\u{0}\\\u{2028}\u{ffff}" });
// @ts-expect-error: "FirstMember", a number
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": "1", "Second": "\u{f85}\u{10000}\u{395}\\\u{10000}\u{10ffff}\u{0}\\\u{2028}\u{ffff}" });
// @ts-expect-error: "Second", which is missing
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": -7567004438054856 });
// @ts-expect-error: "Second", a string
is<Output<typeof ipc.giveStructPascalCase>>({ "FirstMember": -7567004438054856, "Second": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructPascalCase>>(null);
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": -7567004438054856, "Second": "\u{f85}\u{10000}\u{395}\\\u{10000}\u{10ffff}\u{0}\\\u{2028}\u{ffff}" });
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": 4481783899723324, "Second": "oyvox" });
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": -7567004438054856, "Second": "\u{f85}\u{10000}\u{395}\\\u{10000}\u{10ffff}\u{0}\\\u{2028}\u{ffff}" });
// @ts-expect-error: "FirstMember", which is missing
is<Input<typeof ipc.takeStructPascalCase>>({ "Second": "\u{f85}\u{10000}\u{395}\\\u{10000}\u{10ffff}\u{0}\\\u{2028}\u{ffff}" });
// @ts-expect-error: "FirstMember", a number
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": "1", "Second": "\u{f85}\u{10000}\u{395}\\\u{10000}\u{10ffff}\u{0}\\\u{2028}\u{ffff}" });
// @ts-expect-error: "Second", which is missing
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": -7567004438054856 });
// @ts-expect-error: "Second", a string
is<Input<typeof ipc.takeStructPascalCase>>({ "FirstMember": -7567004438054856, "Second": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructPascalCase>>(null);

// StructCamelCase
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": -7772461993115618, "second": "\u{11f}\u{1a}\u{0}\u{c9e96}\u{10ffff}\u{0}\"\"\u{10ffff}\u{0}\u{924f5}" });
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": 1731774091419744, "second": "\u{0}" });
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": -7772461993115618, "second": "\u{11f}\u{1a}\u{0}\u{c9e96}\u{10ffff}\u{0}\"\"\u{10ffff}\u{0}\u{924f5}" });
// @ts-expect-error: "firstMember", which is missing
is<Output<typeof ipc.giveStructCamelCase>>({ "second": "\u{11f}\u{1a}\u{0}\u{c9e96}\u{10ffff}\u{0}\"\"\u{10ffff}\u{0}\u{924f5}" });
// @ts-expect-error: "firstMember", a number
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": "1", "second": "\u{11f}\u{1a}\u{0}\u{c9e96}\u{10ffff}\u{0}\"\"\u{10ffff}\u{0}\u{924f5}" });
// @ts-expect-error: "second", which is missing
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": -7772461993115618 });
// @ts-expect-error: "second", a string
is<Output<typeof ipc.giveStructCamelCase>>({ "firstMember": -7772461993115618, "second": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructCamelCase>>(null);
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": -7772461993115618, "second": "\u{11f}\u{1a}\u{0}\u{c9e96}\u{10ffff}\u{0}\"\"\u{10ffff}\u{0}\u{924f5}" });
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": 1731774091419744, "second": "\u{0}" });
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": -7772461993115618, "second": "\u{11f}\u{1a}\u{0}\u{c9e96}\u{10ffff}\u{0}\"\"\u{10ffff}\u{0}\u{924f5}" });
// @ts-expect-error: "firstMember", which is missing
is<Input<typeof ipc.takeStructCamelCase>>({ "second": "\u{11f}\u{1a}\u{0}\u{c9e96}\u{10ffff}\u{0}\"\"\u{10ffff}\u{0}\u{924f5}" });
// @ts-expect-error: "firstMember", a number
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": "1", "second": "\u{11f}\u{1a}\u{0}\u{c9e96}\u{10ffff}\u{0}\"\"\u{10ffff}\u{0}\u{924f5}" });
// @ts-expect-error: "second", which is missing
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": -7772461993115618 });
// @ts-expect-error: "second", a string
is<Input<typeof ipc.takeStructCamelCase>>({ "firstMember": -7772461993115618, "second": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructCamelCase>>(null);

// StructSnakeCase
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": -5128323880978324, "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": 9007199254740991, "second": "zugimu" });
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": -5128323880978324, "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "first_member", which is missing
is<Output<typeof ipc.giveStructSnakeCase>>({ "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "first_member", a number
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": "1", "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "second", which is missing
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": -5128323880978324 });
// @ts-expect-error: "second", a string
is<Output<typeof ipc.giveStructSnakeCase>>({ "first_member": -5128323880978324, "second": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructSnakeCase>>(null);
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": -5128323880978324, "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": 9007199254740991, "second": "zugimu" });
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": -5128323880978324, "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "first_member", which is missing
is<Input<typeof ipc.takeStructSnakeCase>>({ "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "first_member", a number
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": "1", "second": "\u{87dc}\\\u{10ffff}\u{6bcd}O\u{77a}\u{10ffff}\"\u{2028}\u{ffff}" });
// @ts-expect-error: "second", which is missing
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": -5128323880978324 });
// @ts-expect-error: "second", a string
is<Input<typeof ipc.takeStructSnakeCase>>({ "first_member": -5128323880978324, "second": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructSnakeCase>>(null);

// StructScreamingSnakeCase
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": 3340945717743196, "SECOND": "\\\u{485ad}\u{4bb}\u{b69b}\u{41e}\u{60c}\u{10000}\u{10ffff}$$\u{37b91}" });
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": 9007199254740991, "SECOND": "\u{0}" });
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": 3340945717743196, "SECOND": "\\\u{485ad}\u{4bb}\u{b69b}\u{41e}\u{60c}\u{10000}\u{10ffff}$$\u{37b91}" });
// @ts-expect-error: "FIRST_MEMBER", which is missing
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "SECOND": "\\\u{485ad}\u{4bb}\u{b69b}\u{41e}\u{60c}\u{10000}\u{10ffff}$$\u{37b91}" });
// @ts-expect-error: "FIRST_MEMBER", a number
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": "1", "SECOND": "\\\u{485ad}\u{4bb}\u{b69b}\u{41e}\u{60c}\u{10000}\u{10ffff}$$\u{37b91}" });
// @ts-expect-error: "SECOND", which is missing
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": 3340945717743196 });
// @ts-expect-error: "SECOND", a string
is<Output<typeof ipc.giveStructScreamingSnakeCase>>({ "FIRST_MEMBER": 3340945717743196, "SECOND": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructScreamingSnakeCase>>(null);
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": 3340945717743196, "SECOND": "\\\u{485ad}\u{4bb}\u{b69b}\u{41e}\u{60c}\u{10000}\u{10ffff}$$\u{37b91}" });
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": 9007199254740991, "SECOND": "\u{0}" });
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": 3340945717743196, "SECOND": "\\\u{485ad}\u{4bb}\u{b69b}\u{41e}\u{60c}\u{10000}\u{10ffff}$$\u{37b91}" });
// @ts-expect-error: "FIRST_MEMBER", which is missing
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "SECOND": "\\\u{485ad}\u{4bb}\u{b69b}\u{41e}\u{60c}\u{10000}\u{10ffff}$$\u{37b91}" });
// @ts-expect-error: "FIRST_MEMBER", a number
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": "1", "SECOND": "\\\u{485ad}\u{4bb}\u{b69b}\u{41e}\u{60c}\u{10000}\u{10ffff}$$\u{37b91}" });
// @ts-expect-error: "SECOND", which is missing
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": 3340945717743196 });
// @ts-expect-error: "SECOND", a string
is<Input<typeof ipc.takeStructScreamingSnakeCase>>({ "FIRST_MEMBER": 3340945717743196, "SECOND": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructScreamingSnakeCase>>(null);

// StructKebabCase
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": 4428742600441559, "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": -9007199254740991, "second": "bpjz" });
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": 4428742600441559, "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "first-member", which is missing
is<Output<typeof ipc.giveStructKebabCase>>({ "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "first-member", a number
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": "1", "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "second", which is missing
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": 4428742600441559 });
// @ts-expect-error: "second", a string
is<Output<typeof ipc.giveStructKebabCase>>({ "first-member": 4428742600441559, "second": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructKebabCase>>(null);
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": 4428742600441559, "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": -9007199254740991, "second": "bpjz" });
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": 4428742600441559, "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "first-member", which is missing
is<Input<typeof ipc.takeStructKebabCase>>({ "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "first-member", a number
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": "1", "second": "\"\"\"\u{9fdfb}\u{10ffff}\u{95a4e}\u{2028}" });
// @ts-expect-error: "second", which is missing
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": 4428742600441559 });
// @ts-expect-error: "second", a string
is<Input<typeof ipc.takeStructKebabCase>>({ "first-member": 4428742600441559, "second": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructKebabCase>>(null);

// StructScreamingKebabCase
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": 9007199254740990, "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": 4695477293135654, "SECOND": "vcbix" });
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": 9007199254740990, "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "FIRST-MEMBER", which is missing
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "FIRST-MEMBER", a number
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": "1", "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "SECOND", which is missing
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": 9007199254740990 });
// @ts-expect-error: "SECOND", a string
is<Output<typeof ipc.giveStructScreamingKebabCase>>({ "FIRST-MEMBER": 9007199254740990, "SECOND": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveStructScreamingKebabCase>>(null);
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": 9007199254740990, "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": 4695477293135654, "SECOND": "vcbix" });
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": 9007199254740990, "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "FIRST-MEMBER", which is missing
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "FIRST-MEMBER", a number
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": "1", "SECOND": "\u{0}\u{0}\u{10ffff}\\\u{2028}\"\u{ffff}\u{2028}\\\u{c762}\u{2200}" });
// @ts-expect-error: "SECOND", which is missing
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": 9007199254740990 });
// @ts-expect-error: "SECOND", a string
is<Input<typeof ipc.takeStructScreamingKebabCase>>({ "FIRST-MEMBER": 9007199254740990, "SECOND": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeStructScreamingKebabCase>>(null);

// RenamedMembers
is<Output<typeof ipc.giveRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0, "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "$int", which is missing
is<Output<typeof ipc.giveRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "$bytes", bytes
is<Output<typeof ipc.giveRenamedMembers>>({ "": 52937, "$$": true, "$bytes": "AQI=", "$int": 0, "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "then", a string
is<Output<typeof ipc.giveRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0, "constructor": "", "then": 1, "two words": 0 });
// @ts-expect-error: "two words", a number
is<Output<typeof ipc.giveRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0, "constructor": "", "then": "keigayyhh", "two words": "1" });
// @ts-expect-error: "", a number
is<Output<typeof ipc.giveRenamedMembers>>({ "": null, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0, "constructor": "", "then": "keigayyhh", "two words": 0 });
is<Input<typeof ipc.takeRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0, "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "$int", which is missing
is<Input<typeof ipc.takeRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "$bytes", bytes
is<Input<typeof ipc.takeRenamedMembers>>({ "": 52937, "$$": true, "$bytes": "AQI=", "$int": 0, "constructor": "", "then": "keigayyhh", "two words": 0 });
// @ts-expect-error: "then", a string
is<Input<typeof ipc.takeRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0, "constructor": "", "then": 1, "two words": 0 });
// @ts-expect-error: "two words", a number
is<Input<typeof ipc.takeRenamedMembers>>({ "": 52937, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0, "constructor": "", "then": "keigayyhh", "two words": "1" });
// @ts-expect-error: "", a number
is<Input<typeof ipc.takeRenamedMembers>>({ "": null, "$$": true, "$bytes": new Uint8Array([184]), "$int": 0, "constructor": "", "then": "keigayyhh", "two words": 0 });

// RenamedFields
is<Output<typeof ipc.giveRenamedFields>>({ "$kind": "Whole", "theValue": -3701386131866645 });
is<Output<typeof ipc.giveRenamedFields>>({ "$kind": "Whole", "theValue": 5603257403175651 });
is<Output<typeof ipc.giveRenamedFields>>({ "$kind": "Whole", "theValue": -3701386131866645 });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveRenamedFields>>({ "theValue": -3701386131866645, "$kind": "no such variant" });
// @ts-expect-error: "theValue", which is missing
is<Output<typeof ipc.giveRenamedFields>>({ "$kind": "Whole" });
// @ts-expect-error: "theValue", a number
is<Output<typeof ipc.giveRenamedFields>>({ "$kind": "Whole", "theValue": "1" });
is<Input<typeof ipc.takeRenamedFields>>({ "$kind": "Whole", "theValue": -3701386131866645 });
is<Input<typeof ipc.takeRenamedFields>>({ "$kind": "Whole", "theValue": 5603257403175651 });
is<Input<typeof ipc.takeRenamedFields>>({ "$kind": "Whole", "theValue": -3701386131866645 });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeRenamedFields>>({ "theValue": -3701386131866645, "$kind": "no such variant" });
// @ts-expect-error: "theValue", which is missing
is<Input<typeof ipc.takeRenamedFields>>({ "$kind": "Whole" });
// @ts-expect-error: "theValue", a number
is<Input<typeof ipc.takeRenamedFields>>({ "$kind": "Whole", "theValue": "1" });

// DefaultFieldI64
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": false, "value": -1303802892138606 });
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": true, "value": 7293874201927351 });
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": false, "value": -1303802892138606 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": false });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": false, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveDefaultFieldI64>>({ "value": -1303802892138606 });
// @ts-expect-error: "other", a boolean
is<Output<typeof ipc.giveDefaultFieldI64>>({ "other": null, "value": -1303802892138606 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveDefaultFieldI64>>(null);
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": false, "value": -1303802892138606 });
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": true, "value": 7293874201927351 });
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": false });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": false, "value": 1n });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": false, "value": null });
// @ts-expect-error: "other", a boolean
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": "true", "value": -1303802892138606 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDefaultFieldI64>>({ "other": false, "value": -1303802892138606, "noSuchMember": 1 });

// DefaultStructI64
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [311599434431590, -352971465814930, -522575088382574, -5953573554805507, 913561], "value": 6639758932106763 });
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [-191005, -832184, 1], "value": 9007199254740991 });
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [311599434431590, -352971465814930, -522575088382574, -5953573554805507, 913561], "value": 6639758932106763 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [311599434431590, -352971465814930, -522575088382574, -5953573554805507, 913561] });
// @ts-expect-error: "other", an array
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": {}, "value": 6639758932106763 });
// @ts-expect-error: "other", [1], a number
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [311599434431590, 1n, -522575088382574, -5953573554805507, 913561], "value": 6639758932106763 });
// @ts-expect-error: "other", [2], a number
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [311599434431590, -352971465814930, null, -5953573554805507, 913561], "value": 6639758932106763 });
// @ts-expect-error: "other", [4], a number
is<Output<typeof ipc.giveDefaultStructI64>>({ "other": [311599434431590, -352971465814930, -522575088382574, -5953573554805507, "1"], "value": 6639758932106763 });
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [311599434431590, -352971465814930, -522575088382574, -5953573554805507, 913561], "value": 6639758932106763 });
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [-191005, -832184, 1], "value": 9007199254740991 });
is<Input<typeof ipc.takeDefaultStructI64>>({});
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [311599434431590, -352971465814930, -522575088382574, -5953573554805507, 913561], "value": 1n });
// @ts-expect-error: "other", [0], a number
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [1n, -352971465814930, -522575088382574, -5953573554805507, 913561], "value": 6639758932106763 });
// @ts-expect-error: "other", [1], a number
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [311599434431590, null, -522575088382574, -5953573554805507, 913561], "value": 6639758932106763 });
// @ts-expect-error: "other", [3], a number
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [311599434431590, -352971465814930, -522575088382574, "1", 913561], "value": 6639758932106763 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDefaultStructI64>>({ "other": [311599434431590, -352971465814930, -522575088382574, -5953573554805507, 913561], "value": 6639758932106763, "noSuchMember": 1 });

// SkipI64
is<Output<typeof ipc.giveSkipI64>>({ "other": -3103297859384310 });
is<Output<typeof ipc.giveSkipI64>>({ "other": 2394222258772130 });
is<Output<typeof ipc.giveSkipI64>>({ "other": -3103297859384310 });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveSkipI64>>({});
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveSkipI64>>({ "other": "1" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveSkipI64>>({ "other": -3103297859384310, "noSuchMember": 1 });
is<Input<typeof ipc.takeSkipI64>>({ "other": -3103297859384310 });
is<Input<typeof ipc.takeSkipI64>>({ "other": 2394222258772130 });
is<Input<typeof ipc.takeSkipI64>>({ "other": -3103297859384310 });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeSkipI64>>({});
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeSkipI64>>({ "other": "1" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeSkipI64>>({ "other": -3103297859384310, "noSuchMember": 1 });

// DenyI64
is<Output<typeof ipc.giveDenyI64>>({ "value": -9007199254740990 });
is<Output<typeof ipc.giveDenyI64>>({ "value": 4052485282993873 });
is<Output<typeof ipc.giveDenyI64>>({ "value": -9007199254740990 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveDenyI64>>({});
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveDenyI64>>({ "value": "1" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveDenyI64>>({ "value": -9007199254740990, "noSuchMember": 1 });
is<Input<typeof ipc.takeDenyI64>>({ "value": -9007199254740990 });
is<Input<typeof ipc.takeDenyI64>>({ "value": 4052485282993873 });
is<Input<typeof ipc.takeDenyI64>>({ "value": -9007199254740990 });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeDenyI64>>({});
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeDenyI64>>({ "value": "1" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeDenyI64>>({ "value": -9007199254740990, "noSuchMember": 1 });

// GenericStructOfI64
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -3143608467137323, "second": [39, 2236522320494554, -274633389441966, null, 4899860932992027] } });
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": 374, "second": [-9007199254740991, null] } });
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -3143608467137323, "second": [39, 2236522320494554, -274633389441966, null, 4899860932992027] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericStructOfI64>>({});
// @ts-expect-error: "value", "second", which is missing
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -3143608467137323 } });
// @ts-expect-error: "value", "second", [0], a number
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -3143608467137323, "second": ["1", 2236522320494554, -274633389441966, null, 4899860932992027] } });
// @ts-expect-error: "value", "second", [2], a number
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -3143608467137323, "second": [39, 2236522320494554, 1n, null, 4899860932992027] } });
// @ts-expect-error: "value", "second", [4], a number
is<Output<typeof ipc.giveGenericStructOfI64>>({ "value": { "first": -3143608467137323, "second": [39, 2236522320494554, -274633389441966, null, "1"] } });
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -3143608467137323, "second": [39, 2236522320494554, -274633389441966, null, 4899860932992027] } });
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": 374, "second": [-9007199254740991, null] } });
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -3143608467137323, "second": [39, 2236522320494554, -274633389441966, null, 4899860932992027] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericStructOfI64>>({});
// @ts-expect-error: "value", "second", which is missing
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -3143608467137323 } });
// @ts-expect-error: "value", "second", [0], a number
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -3143608467137323, "second": ["1", 2236522320494554, -274633389441966, null, 4899860932992027] } });
// @ts-expect-error: "value", "second", [2], a number
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -3143608467137323, "second": [39, 2236522320494554, 1n, null, 4899860932992027] } });
// @ts-expect-error: "value", "second", [4], a number
is<Input<typeof ipc.takeGenericStructOfI64>>({ "value": { "first": -3143608467137323, "second": [39, 2236522320494554, -274633389441966, null, "1"] } });

// GenericNewtypeOfI64
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [4221263938643623, -4860184580174164, 665043152873, 9007199254740991, -1009992114953946] });
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [22988189, -9007199254740990, 0] });
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [4221263938643623, -4860184580174164, 665043152873, 9007199254740991, -1009992114953946] });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({});
// @ts-expect-error: "value", [0], a number
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": ["1", -4860184580174164, 665043152873, 9007199254740991, -1009992114953946] });
// @ts-expect-error: "value", [1], a number
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [4221263938643623, null, 665043152873, 9007199254740991, -1009992114953946] });
// @ts-expect-error: "value", [3], a number
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [4221263938643623, -4860184580174164, 665043152873, 1n, -1009992114953946] });
// @ts-expect-error: "value", [4], a number
is<Output<typeof ipc.giveGenericNewtypeOfI64>>({ "value": [4221263938643623, -4860184580174164, 665043152873, 9007199254740991, "1"] });
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [4221263938643623, -4860184580174164, 665043152873, 9007199254740991, -1009992114953946] });
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [22988189, -9007199254740990, 0] });
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [4221263938643623, -4860184580174164, 665043152873, 9007199254740991, -1009992114953946] });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({});
// @ts-expect-error: "value", [0], a number
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": ["1", -4860184580174164, 665043152873, 9007199254740991, -1009992114953946] });
// @ts-expect-error: "value", [1], a number
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [4221263938643623, null, 665043152873, 9007199254740991, -1009992114953946] });
// @ts-expect-error: "value", [3], a number
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [4221263938643623, -4860184580174164, 665043152873, 1n, -1009992114953946] });
// @ts-expect-error: "value", [4], a number
is<Input<typeof ipc.takeGenericNewtypeOfI64>>({ "value": [4221263938643623, -4860184580174164, 665043152873, 9007199254740991, "1"] });

// GenericEnumOfI64
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": { "value": [false, -4786312284673292] } } });
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": { "value": [false, -194] } } });
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": { "value": [false, -4786312284673292] } } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericEnumOfI64>>({});
// @ts-expect-error: "value", "Right", "value", which is missing
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": {} } });
// @ts-expect-error: "value", "Right", "value", [0], a boolean
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": { "value": ["true", -4786312284673292] } } });
// @ts-expect-error: "value", "Right", "value", [1], a number
is<Output<typeof ipc.giveGenericEnumOfI64>>({ "value": { "Right": { "value": [false, "1"] } } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveGenericEnumOfI64>>(null);
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": { "value": [false, -4786312284673292] } } });
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": { "value": [false, -194] } } });
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": { "value": [false, -4786312284673292] } } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericEnumOfI64>>({});
// @ts-expect-error: "value", "Right", "value", which is missing
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": {} } });
// @ts-expect-error: "value", "Right", "value", [0], a boolean
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": { "value": ["true", -4786312284673292] } } });
// @ts-expect-error: "value", "Right", "value", [1], a number
is<Input<typeof ipc.takeGenericEnumOfI64>>({ "value": { "Right": { "value": [false, "1"] } } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeGenericEnumOfI64>>(null);

// GenericTaggedOfI64
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [-10225212047512, -4, -9007199254740991, -862164667, 5779246522946515] } });
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "one", "value": -3797679042649292 } });
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [-10225212047512, -4, -9007199254740991, -862164667, 5779246522946515] } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericTaggedOfI64>>({});
// @ts-expect-error: "value", "values", an array
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": null } });
// @ts-expect-error: "value", "values", [1], a number
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [-10225212047512, "1", -9007199254740991, -862164667, 5779246522946515] } });
// @ts-expect-error: "value", "values", [3], a number
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [-10225212047512, -4, -9007199254740991, 1n, 5779246522946515] } });
// @ts-expect-error: "value", "values", [4], a number
is<Output<typeof ipc.giveGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [-10225212047512, -4, -9007199254740991, -862164667, null] } });
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [-10225212047512, -4, -9007199254740991, -862164667, 5779246522946515] } });
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "one", "value": -3797679042649292 } });
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [-10225212047512, -4, -9007199254740991, -862164667, 5779246522946515] } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericTaggedOfI64>>({});
// @ts-expect-error: "value", "values", an array
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": null } });
// @ts-expect-error: "value", "values", [1], a number
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [-10225212047512, "1", -9007199254740991, -862164667, 5779246522946515] } });
// @ts-expect-error: "value", "values", [3], a number
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [-10225212047512, -4, -9007199254740991, 1n, 5779246522946515] } });
// @ts-expect-error: "value", "values", [4], a number
is<Input<typeof ipc.takeGenericTaggedOfI64>>({ "value": { "how_many": "some", "values": [-10225212047512, -4, -9007199254740991, -862164667, null] } });

// GenericTreeOfI64
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": -674423617456986 }], "value": -1390738275024514 } });
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "children": [], "value": 2580881019409454 } });
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": -674423617456986 }], "value": -1390738275024514 } });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveGenericTreeOfI64>>({});
// @ts-expect-error: "value", "children", which is missing
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "value": -1390738275024514 } });
// @ts-expect-error: "value", "children", [0], "value", a number
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": "1" }], "value": -1390738275024514 } });
// @ts-expect-error: "value", "children", [0], its members
is<Output<typeof ipc.giveGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": -674423617456986, "noSuchMember": 1 }], "value": -1390738275024514 } });
// @ts-expect-error: an object
is<Output<typeof ipc.giveGenericTreeOfI64>>(null);
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": -674423617456986 }], "value": -1390738275024514 } });
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "children": [], "value": 2580881019409454 } });
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": -674423617456986 }], "value": -1390738275024514 } });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeGenericTreeOfI64>>({});
// @ts-expect-error: "value", "children", which is missing
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "value": -1390738275024514 } });
// @ts-expect-error: "value", "children", [0], "value", a number
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": "1" }], "value": -1390738275024514 } });
// @ts-expect-error: "value", "children", [0], its members
is<Input<typeof ipc.takeGenericTreeOfI64>>({ "value": { "children": [{ "children": [], "value": -674423617456986, "noSuchMember": 1 }], "value": -1390738275024514 } });
// @ts-expect-error: an object
is<Input<typeof ipc.takeGenericTreeOfI64>>(null);

// FlattenStructI64
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": -4150874198090628, "own": false, "value": -4186500332645189 });
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": null, "own": false, "value": -2275454208610610 });
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": -4150874198090628, "own": false, "value": -4186500332645189 });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": -4150874198090628, "value": -4186500332645189 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": -4150874198090628, "own": false });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": -4150874198090628, "own": false, "value": null });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveFlattenStructI64>>({ "other": 1n, "own": false, "value": -4186500332645189 });
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -4150874198090628, "own": false, "value": -4186500332645189 });
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": null, "own": false, "value": -2275454208610610 });
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -4150874198090628, "own": false, "value": -4186500332645189 });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -4150874198090628, "value": -4186500332645189 });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -4150874198090628, "own": null, "value": -4186500332645189 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -4150874198090628, "own": false, "value": 1n });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": -4150874198090628, "own": false, "value": null });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeFlattenStructI64>>({ "other": "1", "own": false, "value": -4186500332645189 });

// FlattenInternalI64
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Newtype", "other": -8419614249406377, "own": false, "value": -5556163996418882 });
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Newtype", "other": null, "own": false, "value": 1141734305986132 });
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Newtype", "other": -8419614249406377, "own": false, "value": -5556163996418882 });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Newtype", "other": -8419614249406377, "value": -5556163996418882 });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Newtype", "other": -8419614249406377, "own": "true", "value": -5556163996418882 });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInternalI64>>({ "kind": "Newtype", "other": -8419614249406377, "own": null, "value": -5556163996418882 });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenInternalI64>>(null);
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Newtype", "other": -8419614249406377, "own": false, "value": -5556163996418882 });
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Newtype", "other": null, "own": false, "value": 1141734305986132 });
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Newtype", "other": -8419614249406377, "own": false, "value": -5556163996418882 });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Newtype", "other": -8419614249406377, "value": -5556163996418882 });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Newtype", "other": -8419614249406377, "own": "true", "value": -5556163996418882 });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInternalI64>>({ "kind": "Newtype", "other": -8419614249406377, "own": null, "value": -5556163996418882 });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenInternalI64>>(null);

// FlattenAdjacentI64
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": { "other": -9007199254740990, "value": -8660913958237673 }, "kind": "Struct", "own": false });
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": [6981600653341847, true], "kind": "Tuple", "own": false });
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": { "other": -9007199254740990, "value": -8660913958237673 }, "kind": "Struct", "own": false });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": { "other": -9007199254740990, "value": -8660913958237673 }, "kind": "Struct" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": { "other": -9007199254740990, "value": -8660913958237673 }, "kind": "Struct", "own": "true" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenAdjacentI64>>({ "data": { "other": -9007199254740990, "value": -8660913958237673 }, "kind": "Struct", "own": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenAdjacentI64>>(null);
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": { "other": -9007199254740990, "value": -8660913958237673 }, "kind": "Struct", "own": false });
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": [6981600653341847, true], "kind": "Tuple", "own": false });
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": { "other": -9007199254740990, "value": -8660913958237673 }, "kind": "Struct", "own": false });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": { "other": -9007199254740990, "value": -8660913958237673 }, "kind": "Struct" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": { "other": -9007199254740990, "value": -8660913958237673 }, "kind": "Struct", "own": "true" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenAdjacentI64>>({ "data": { "other": -9007199254740990, "value": -8660913958237673 }, "kind": "Struct", "own": null });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenAdjacentI64>>(null);

// FlattenGenericStructI64
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -1638457208752606, "own": true, "second": [false, true, false, false, false] });
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -33352, "own": false, "second": [false, true, true] });
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -1638457208752606, "own": true, "second": [false, true, false, false, false] });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -1638457208752606, "second": [false, true, false, false, false] });
// @ts-expect-error: "first", a number
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": "1", "own": true, "second": [false, true, false, false, false] });
// @ts-expect-error: "second", [0], a boolean
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -1638457208752606, "own": true, "second": ["true", true, false, false, false] });
// @ts-expect-error: "second", [2], a boolean
is<Output<typeof ipc.giveFlattenGenericStructI64>>({ "first": -1638457208752606, "own": true, "second": [false, true, null, false, false] });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenGenericStructI64>>(null);
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -1638457208752606, "own": true, "second": [false, true, false, false, false] });
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -33352, "own": false, "second": [false, true, true] });
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -1638457208752606, "own": true, "second": [false, true, false, false, false] });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -1638457208752606, "second": [false, true, false, false, false] });
// @ts-expect-error: "first", a number
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": "1", "own": true, "second": [false, true, false, false, false] });
// @ts-expect-error: "second", [0], a boolean
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -1638457208752606, "own": true, "second": ["true", true, false, false, false] });
// @ts-expect-error: "second", [2], a boolean
is<Input<typeof ipc.takeFlattenGenericStructI64>>({ "first": -1638457208752606, "own": true, "second": [false, true, null, false, false] });
// @ts-expect-error: an object
is<Input<typeof ipc.takeFlattenGenericStructI64>>(null);

// FlattenDefaultFieldI64
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": -4827068792612573 });
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": true, "own": true, "value": -146341420183659 });
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": -4827068792612573 });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": false, "value": -4827068792612573 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": false, "own": false });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": null });
// @ts-expect-error: "other", a boolean
is<Output<typeof ipc.giveFlattenDefaultFieldI64>>({ "other": null, "own": false, "value": -4827068792612573 });
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": -4827068792612573 });
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": true, "own": true, "value": -146341420183659 });
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": -4827068792612573 });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": false, "value": -4827068792612573 });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": false, "own": null, "value": -4827068792612573 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": false, "own": false, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "own": false, "value": -4827068792612573 });
// @ts-expect-error: "other", a boolean
is<Input<typeof ipc.takeFlattenDefaultFieldI64>>({ "other": null, "own": false, "value": -4827068792612573 });

// FlattenTwice
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\u{b6}\u{ffff}\u{102d22}$\u{2028}\u{0}\u{2028}\"", "other": null, "own": false, "value": -9007199254740990 });
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "</script>", "other": null, "own": false, "value": 5910544713116618 });
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\u{b6}\u{ffff}\u{102d22}$\u{2028}\u{0}\u{2028}\"", "other": null, "own": false, "value": -9007199254740990 });
// @ts-expect-error: "name", which is missing
is<Output<typeof ipc.giveFlattenTwice>>({ "other": null, "own": false, "value": -9007199254740990 });
// @ts-expect-error: "own", which is missing
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\u{b6}\u{ffff}\u{102d22}$\u{2028}\u{0}\u{2028}\"", "other": null, "value": -9007199254740990 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\u{b6}\u{ffff}\u{102d22}$\u{2028}\u{0}\u{2028}\"", "other": null, "own": false });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveFlattenTwice>>({ "name": "\u{b6}\u{ffff}\u{102d22}$\u{2028}\u{0}\u{2028}\"", "other": null, "own": false, "value": null });
// @ts-expect-error: an object
is<Output<typeof ipc.giveFlattenTwice>>(null);
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "\u{b6}\u{ffff}\u{102d22}$\u{2028}\u{0}\u{2028}\"", "other": null, "own": false, "value": -9007199254740990 });
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "</script>", "other": null, "own": false, "value": 5910544713116618 });
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "\u{b6}\u{ffff}\u{102d22}$\u{2028}\u{0}\u{2028}\"", "other": null, "own": false, "value": -9007199254740990 });
// @ts-expect-error: "name", which is missing
is<Input<typeof ipc.takeFlattenTwice>>({ "other": null, "own": false, "value": -9007199254740990 });
// @ts-expect-error: "own", which is missing
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "\u{b6}\u{ffff}\u{102d22}$\u{2028}\u{0}\u{2028}\"", "other": null, "value": -9007199254740990 });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "\u{b6}\u{ffff}\u{102d22}$\u{2028}\u{0}\u{2028}\"", "other": null, "own": false });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeFlattenTwice>>({ "name": "\u{b6}\u{ffff}\u{102d22}$\u{2028}\u{0}\u{2028}\"", "other": null, "own": false, "value": null });

// FlattenInVariant
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": -2995309072494851, "own": true, "value": -3031294674484384 });
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": null, "own": true, "value": 8196127219763820 });
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": -2995309072494851, "own": true, "value": -3031294674484384 });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveFlattenInVariant>>({ "other": -2995309072494851, "own": true, "value": -3031294674484384, "kind": "no such variant" });
// @ts-expect-error: "own", a boolean
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": -2995309072494851, "own": "true", "value": -3031294674484384 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": -2995309072494851, "own": true, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "own": true, "value": -3031294674484384 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveFlattenInVariant>>({ "kind": "With", "other": "1", "own": true, "value": -3031294674484384 });
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": -2995309072494851, "own": true, "value": -3031294674484384 });
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": null, "own": true, "value": 8196127219763820 });
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": -2995309072494851, "own": true, "value": -3031294674484384 });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeFlattenInVariant>>({ "other": -2995309072494851, "own": true, "value": -3031294674484384, "kind": "no such variant" });
// @ts-expect-error: "own", a boolean
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": -2995309072494851, "own": "true", "value": -3031294674484384 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": -2995309072494851, "own": true, "value": 1n });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeFlattenInVariant>>({ "kind": "With", "other": 1n, "own": true, "value": -3031294674484384 });

// AliasI64
is<Output<typeof ipc.giveAliasI64>>({ "other": -1173690612466136, "value": -9007199254740990 });
is<Output<typeof ipc.giveAliasI64>>({ "other": 287312398696, "value": 6107041638959524 });
is<Output<typeof ipc.giveAliasI64>>({ "other": -1173690612466136, "value": -9007199254740990 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveAliasI64>>({ "other": -1173690612466136 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveAliasI64>>({ "other": -1173690612466136, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveAliasI64>>({ "value": -9007199254740990 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveAliasI64>>({ "other": "1", "value": -9007199254740990 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveAliasI64>>({ "other": -1173690612466136, "value": -9007199254740990, "noSuchMember": 1 });
is<Input<typeof ipc.takeAliasI64>>({ "other": -1173690612466136, "value": -9007199254740990 });
is<Input<typeof ipc.takeAliasI64>>({ "other": 287312398696, "value": 6107041638959524 });
is<Input<typeof ipc.takeAliasI64>>({ "other": -1173690612466136, "value": -9007199254740990 });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeAliasI64>>({ "other": -1173690612466136 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeAliasI64>>({ "other": -1173690612466136, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeAliasI64>>({ "value": -9007199254740990 });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeAliasI64>>({ "other": "1", "value": -9007199254740990 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeAliasI64>>({ "other": -1173690612466136, "value": -9007199254740990, "noSuchMember": 1 });

// LeftOutI64
is<Output<typeof ipc.giveLeftOutI64>>({ "other": -9007199254740991, "value": -9007199254740990 });
is<Output<typeof ipc.giveLeftOutI64>>({ "other": 4762155825966511, "value": -128 });
is<Output<typeof ipc.giveLeftOutI64>>({ "other": -9007199254740991 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveLeftOutI64>>({ "other": -9007199254740991, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveLeftOutI64>>({ "value": -9007199254740990 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveLeftOutI64>>({ "other": "1", "value": -9007199254740990 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveLeftOutI64>>({ "other": -9007199254740991, "value": -9007199254740990, "noSuchMember": 1 });
is<Input<typeof ipc.takeLeftOutI64>>({ "other": -9007199254740991, "value": -9007199254740990 });
is<Input<typeof ipc.takeLeftOutI64>>({ "other": 4762155825966511, "value": -128 });
is<Input<typeof ipc.takeLeftOutI64>>({ "other": -9007199254740991 });
// @ts-expect-error: "value", a number
is<Input<typeof ipc.takeLeftOutI64>>({ "other": -9007199254740991, "value": 1n });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeLeftOutI64>>({ "value": -9007199254740990 });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeLeftOutI64>>({ "other": "1", "value": -9007199254740990 });
// @ts-expect-error: its members
is<Input<typeof ipc.takeLeftOutI64>>({ "other": -9007199254740991, "value": -9007199254740990, "noSuchMember": 1 });

// LeftOutEmptyI64
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -51053286359024, "value": [9007199254740990, -1749118073861194, 9007199254740991, 3, -9007199254740990] });
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": 2665975125411334, "value": [6446254829119387, 35] });
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -51053286359024 });
// @ts-expect-error: "value", an array
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -51053286359024, "value": {} });
// @ts-expect-error: "value", [1], a number
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -51053286359024, "value": [9007199254740990, 1n, 9007199254740991, 3, -9007199254740990] });
// @ts-expect-error: "value", [2], a number
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -51053286359024, "value": [9007199254740990, -1749118073861194, null, 3, -9007199254740990] });
// @ts-expect-error: "value", [4], a number
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": -51053286359024, "value": [9007199254740990, -1749118073861194, 9007199254740991, 3, "1"] });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveLeftOutEmptyI64>>({ "other": null, "value": [9007199254740990, -1749118073861194, 9007199254740991, 3, -9007199254740990] });
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -51053286359024, "value": [9007199254740990, -1749118073861194, 9007199254740991, 3, -9007199254740990] });
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": 2665975125411334, "value": [6446254829119387, 35] });
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -51053286359024 });
// @ts-expect-error: "value", an array
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -51053286359024, "value": {} });
// @ts-expect-error: "value", [1], a number
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -51053286359024, "value": [9007199254740990, 1n, 9007199254740991, 3, -9007199254740990] });
// @ts-expect-error: "value", [2], a number
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -51053286359024, "value": [9007199254740990, -1749118073861194, null, 3, -9007199254740990] });
// @ts-expect-error: "value", [4], a number
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": -51053286359024, "value": [9007199254740990, -1749118073861194, 9007199254740991, 3, "1"] });
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeLeftOutEmptyI64>>({ "other": null, "value": [9007199254740990, -1749118073861194, 9007199254740991, 3, -9007199254740990] });

// OnlyInputI64
is<Output<typeof ipc.giveOnlyInputI64>>({ "other": -6040241394846311 });
is<Output<typeof ipc.giveOnlyInputI64>>({ "other": 4611050032539983 });
is<Output<typeof ipc.giveOnlyInputI64>>({ "other": -6040241394846311 });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveOnlyInputI64>>({});
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveOnlyInputI64>>({ "other": "1" });
// @ts-expect-error: its members
is<Output<typeof ipc.giveOnlyInputI64>>({ "other": -6040241394846311, "noSuchMember": 1 });
is<Input<typeof ipc.takeOnlyInputI64>>({ "other": -6040241394846311 });
is<Input<typeof ipc.takeOnlyInputI64>>({ "other": 4611050032539983 });
is<Input<typeof ipc.takeOnlyInputI64>>({ "other": -6040241394846311 });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeOnlyInputI64>>({});
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeOnlyInputI64>>({ "other": "1" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeOnlyInputI64>>({ "other": -6040241394846311, "noSuchMember": 1 });

// OnlyOutputI64
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": -8990823300937874, "value": 0 });
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": 2677544057415108, "value": 0 });
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": -8990823300937874, "value": 0 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": -8990823300937874 });
// @ts-expect-error: "value", a number
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": -8990823300937874, "value": "1" });
// @ts-expect-error: "other", which is missing
is<Output<typeof ipc.giveOnlyOutputI64>>({ "value": 0 });
// @ts-expect-error: "other", a number
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": "1", "value": 0 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveOnlyOutputI64>>({ "other": -8990823300937874, "value": 0, "noSuchMember": 1 });
is<Input<typeof ipc.takeOnlyOutputI64>>({ "other": -8990823300937874 });
is<Input<typeof ipc.takeOnlyOutputI64>>({ "other": 2677544057415108 });
is<Input<typeof ipc.takeOnlyOutputI64>>({ "other": -8990823300937874 });
// @ts-expect-error: "other", which is missing
is<Input<typeof ipc.takeOnlyOutputI64>>({});
// @ts-expect-error: "other", a number
is<Input<typeof ipc.takeOnlyOutputI64>>({ "other": "1" });
// @ts-expect-error: its members
is<Input<typeof ipc.takeOnlyOutputI64>>({ "other": -8990823300937874, "noSuchMember": 1 });

// ConvertedI64
is<Output<typeof ipc.giveConvertedI64>>(-4720140527995838);
is<Output<typeof ipc.giveConvertedI64>>(6512509093416707);
is<Output<typeof ipc.giveConvertedI64>>(-4720140527995838);
// @ts-expect-error: a number
is<Output<typeof ipc.giveConvertedI64>>(1n);
// @ts-expect-error: a number
is<Output<typeof ipc.giveConvertedI64>>("1");
// @ts-expect-error: a number
is<Output<typeof ipc.giveConvertedI64>>(null);
is<Input<typeof ipc.takeConvertedI64>>(-4720140527995838);
is<Input<typeof ipc.takeConvertedI64>>(6512509093416707);
is<Input<typeof ipc.takeConvertedI64>>(-4720140527995838);
// @ts-expect-error: a number
is<Input<typeof ipc.takeConvertedI64>>(1n);
// @ts-expect-error: a number
is<Input<typeof ipc.takeConvertedI64>>("1");
// @ts-expect-error: a number
is<Input<typeof ipc.takeConvertedI64>>(null);

// AliasVariant
is<Output<typeof ipc.giveAliasVariant>>({ "Two": -9007199254740991 });
is<Output<typeof ipc.giveAliasVariant>>({ "Two": 206829950929224 });
is<Output<typeof ipc.giveAliasVariant>>({ "Two": -9007199254740991 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveAliasVariant>>({ "noSuchVariant": -9007199254740991 });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveAliasVariant>>("Two");
// @ts-expect-error: "Two", a number
is<Output<typeof ipc.giveAliasVariant>>({ "Two": 1n });
// @ts-expect-error: "Two", a number
is<Output<typeof ipc.giveAliasVariant>>({ "Two": "1" });
// @ts-expect-error: "Two", a number
is<Output<typeof ipc.giveAliasVariant>>({ "Two": null });
is<Input<typeof ipc.takeAliasVariant>>({ "Two": -9007199254740991 });
is<Input<typeof ipc.takeAliasVariant>>({ "Two": 206829950929224 });
is<Input<typeof ipc.takeAliasVariant>>({ "Two": -9007199254740991 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeAliasVariant>>({ "noSuchVariant": -9007199254740991 });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeAliasVariant>>("Two");
// @ts-expect-error: "Two", a number
is<Input<typeof ipc.takeAliasVariant>>({ "Two": 1n });
// @ts-expect-error: "Two", a number
is<Input<typeof ipc.takeAliasVariant>>({ "Two": "1" });
// @ts-expect-error: "Two", a number
is<Input<typeof ipc.takeAliasVariant>>({ "Two": null });

// RecursiveBox
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "next": { "next": null, "value": -163145904 }, "value": -3667974120873575 }, "value": 9007199254740990 });
is<Output<typeof ipc.giveRecursiveBox>>({ "next": null, "value": 3161983732190774 });
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "next": { "next": null, "value": -163145904 }, "value": -3667974120873575 }, "value": 9007199254740990 });
// @ts-expect-error: "value", which is missing
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "next": { "next": null, "value": -163145904 }, "value": -3667974120873575 } });
// @ts-expect-error: "next", nullable
is<Output<typeof ipc.giveRecursiveBox>>({ "next": undefined, "value": 9007199254740990 });
// @ts-expect-error: "next", "next", which is missing
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "value": -3667974120873575 }, "value": 9007199254740990 });
// @ts-expect-error: "next", "next", "value", a number
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "next": { "next": null, "value": null }, "value": -3667974120873575 }, "value": 9007199254740990 });
// @ts-expect-error: its members
is<Output<typeof ipc.giveRecursiveBox>>({ "next": { "next": { "next": null, "value": -163145904 }, "value": -3667974120873575 }, "value": 9007199254740990, "noSuchMember": 1 });
is<Input<typeof ipc.takeRecursiveBox>>({ "next": { "next": { "next": null, "value": -163145904 }, "value": -3667974120873575 }, "value": 9007199254740990 });
is<Input<typeof ipc.takeRecursiveBox>>({ "next": null, "value": 3161983732190774 });
is<Input<typeof ipc.takeRecursiveBox>>({ "value": 9007199254740990 });
// @ts-expect-error: "value", which is missing
is<Input<typeof ipc.takeRecursiveBox>>({ "next": { "next": { "next": null, "value": -163145904 }, "value": -3667974120873575 } });
// @ts-expect-error: "next", "value", which is missing
is<Input<typeof ipc.takeRecursiveBox>>({ "next": { "next": { "next": null, "value": -163145904 } }, "value": 9007199254740990 });
// @ts-expect-error: "next", "next", "value", which is missing
is<Input<typeof ipc.takeRecursiveBox>>({ "next": { "next": { "next": null }, "value": -3667974120873575 }, "value": 9007199254740990 });
// @ts-expect-error: "next", "next", its members
is<Input<typeof ipc.takeRecursiveBox>>({ "next": { "next": { "next": null, "value": -163145904, "noSuchMember": 1 }, "value": -3667974120873575 }, "value": 9007199254740990 });

// RecursiveInternal
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -7104735 }, { "kind": "Leaf", "value": 9007199254740990 }], "kind": "Node" });
is<Output<typeof ipc.giveRecursiveInternal>>({ "kind": "Leaf", "value": 7388977677750114 });
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -7104735 }, { "kind": "Leaf", "value": 9007199254740990 }], "kind": "Node" });
// @ts-expect-error: the tag
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -7104735 }, { "kind": "Leaf", "value": 9007199254740990 }], "kind": "no such variant" });
// @ts-expect-error: "children", an array
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": null, "kind": "Node" });
// @ts-expect-error: "children", [0], "value", a number
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": 1n }, { "kind": "Leaf", "value": 9007199254740990 }], "kind": "Node" });
// @ts-expect-error: "children", [1], the tag, which is missing
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -7104735 }, { "value": 9007199254740990 }], "kind": "Node" });
// @ts-expect-error: "children", [1], "value", a number
is<Output<typeof ipc.giveRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -7104735 }, { "kind": "Leaf", "value": null }], "kind": "Node" });
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -7104735 }, { "kind": "Leaf", "value": 9007199254740990 }], "kind": "Node" });
is<Input<typeof ipc.takeRecursiveInternal>>({ "kind": "Leaf", "value": 7388977677750114 });
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -7104735 }, { "kind": "Leaf", "value": 9007199254740990 }], "kind": "Node" });
// @ts-expect-error: the tag
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -7104735 }, { "kind": "Leaf", "value": 9007199254740990 }], "kind": "no such variant" });
// @ts-expect-error: "children", an array
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": null, "kind": "Node" });
// @ts-expect-error: "children", [0], "value", a number
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": 1n }, { "kind": "Leaf", "value": 9007199254740990 }], "kind": "Node" });
// @ts-expect-error: "children", [1], the tag, which is missing
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -7104735 }, { "value": 9007199254740990 }], "kind": "Node" });
// @ts-expect-error: "children", [1], "value", a number
is<Input<typeof ipc.takeRecursiveInternal>>({ "children": [{ "kind": "Leaf", "value": -7104735 }, { "kind": "Leaf", "value": null }], "kind": "Node" });

// RecursiveEntry
is<Output<typeof ipc.giveRecursiveEntry>>({ "Folder": { "entries": [], "name": "\u{10ffff}\u{c763e}\\\"\u{10000}\u{10000}\u{5db}\u{c542}\"\u{ffff}" } });
is<Output<typeof ipc.giveRecursiveEntry>>({ "File": { "size": 1352383052233185 } });
is<Output<typeof ipc.giveRecursiveEntry>>({ "Folder": { "entries": [], "name": "\u{10ffff}\u{c763e}\\\"\u{10000}\u{10000}\u{5db}\u{c542}\"\u{ffff}" } });
// @ts-expect-error: a variant
is<Output<typeof ipc.giveRecursiveEntry>>({ "noSuchVariant": { "entries": [], "name": "\u{10ffff}\u{c763e}\\\"\u{10000}\u{10000}\u{5db}\u{c542}\"\u{ffff}" } });
// @ts-expect-error: "Folder", "name", which is missing
is<Output<typeof ipc.giveRecursiveEntry>>({ "Folder": { "entries": [] } });
// @ts-expect-error: "Folder", "name", a string
is<Output<typeof ipc.giveRecursiveEntry>>({ "Folder": { "entries": [], "name": null } });
// @ts-expect-error: "Folder", "entries", an array
is<Output<typeof ipc.giveRecursiveEntry>>({ "Folder": { "entries": {}, "name": "\u{10ffff}\u{c763e}\\\"\u{10000}\u{10000}\u{5db}\u{c542}\"\u{ffff}" } });
// @ts-expect-error: "Folder", its members
is<Output<typeof ipc.giveRecursiveEntry>>({ "Folder": { "entries": [], "name": "\u{10ffff}\u{c763e}\\\"\u{10000}\u{10000}\u{5db}\u{c542}\"\u{ffff}", "noSuchMember": 1 } });
is<Input<typeof ipc.takeRecursiveEntry>>({ "Folder": { "entries": [], "name": "\u{10ffff}\u{c763e}\\\"\u{10000}\u{10000}\u{5db}\u{c542}\"\u{ffff}" } });
is<Input<typeof ipc.takeRecursiveEntry>>({ "File": { "size": 1352383052233185 } });
is<Input<typeof ipc.takeRecursiveEntry>>({ "Folder": { "entries": [], "name": "\u{10ffff}\u{c763e}\\\"\u{10000}\u{10000}\u{5db}\u{c542}\"\u{ffff}" } });
// @ts-expect-error: a variant
is<Input<typeof ipc.takeRecursiveEntry>>({ "noSuchVariant": { "entries": [], "name": "\u{10ffff}\u{c763e}\\\"\u{10000}\u{10000}\u{5db}\u{c542}\"\u{ffff}" } });
// @ts-expect-error: "Folder", "name", which is missing
is<Input<typeof ipc.takeRecursiveEntry>>({ "Folder": { "entries": [] } });
// @ts-expect-error: "Folder", "name", a string
is<Input<typeof ipc.takeRecursiveEntry>>({ "Folder": { "entries": [], "name": null } });
// @ts-expect-error: "Folder", "entries", an array
is<Input<typeof ipc.takeRecursiveEntry>>({ "Folder": { "entries": {}, "name": "\u{10ffff}\u{c763e}\\\"\u{10000}\u{10000}\u{5db}\u{c542}\"\u{ffff}" } });
// @ts-expect-error: "Folder", its members
is<Input<typeof ipc.takeRecursiveEntry>>({ "Folder": { "entries": [], "name": "\u{10ffff}\u{c763e}\\\"\u{10000}\u{10000}\u{5db}\u{c542}\"\u{ffff}", "noSuchMember": 1 } });
