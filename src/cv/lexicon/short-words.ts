/** Behind a stop: no word that is shortened with it ("48 Mio. Euro", "z. B. SAP") stands before, so that a sentence may end there. */
export const NO_SHORT_WORD = String.raw`(?<!(?<![\p{L}\p{N}])(?:bzw|ca|evtl|ggf|inkl|Mio|Mrd|Nr|z|z\. ?B|approx|e\.g|i\.e|vs)\.)`;
