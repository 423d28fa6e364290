import type { Deed } from "./deed.js";

/** Goods, guests, machines, buildings and safety: told by what was moved, cooked, repaired and checked. */
export const GOODS_AND_TRADES: readonly Deed[] = [
  {
    shows: ["domain-inventory-management"],
    told: [
      "keep|check|track|manage|monitor|control|watch|maintain|adjust|look_after|record|oversee|responsible_for .. =stock|=stocks|stock_level|stock_room|=stockroom|=storeroom|store_room|=lagerbestand|=bestand|=warenbestand|inventory_levels|spare_parts|=consumables|minimum_stock .. of|for|in|and|at|on|up|with|to|by",
      "order|reorder|replenish|restock .. =stock|=goods|=supplies|=shelves|=consumables|=material|=parts|=merchandise .. for|when|before|in_time|from|weekly|daily|to|at|of|and",
      "count|take|do|carry_out|run|lead .. =stock|=inventory|=inventur|=inventaire|=inventories|=stocktaking|cycle_counts|cycle_count|yearly_count|=stocktakes .. of|at|each|every|in|and|a_year|monthly|yearly|weekly|#|for|with|accuracy",
      "=stock =counts|=counting|=checks|=takes|=discrepancies|=reconciliation",
    ],
    unless: ["exchange|trading|portfolio|price_of|equity|out_of_stock_prediction"],
  },
  {
    shows: ["stock-counting"],
    told: [
      "count|take|do|carry_out|run|lead .. =stock|=inventur|=inventaire|=stocktaking|cycle_counts|cycle_count|yearly_count|=stocktakes|year_end_inventory|annual_inventory",
      "=stock =counts|=counting|=takes",
    ],
    unless: ["market|exchange"],
  },
  {
    shows: ["stock-replenishment"],
    told: [
      "fill|refill|stack|restock|replenish|top_up .. =shelves|=racks|=fridges|=counters|=shelf|vending_machines|sales_floor|=regale|=rayons|=minibars",
    ],
  },
  {
    shows: ["order-picking"],
    told: [
      "pick|pack|gather|collect|=kommissionierung|=kommissionieren .. =orders|=items|=parcels|=goods|=order|customer_orders|=lines|=pallets|=parts|=articles .. for|in|with|by|a_day|per_hour|an_hour|from|and|to|#|per_shift|using|at .. #|warehouse|scanner|pallet|shipping|dispatch|pack|list|hour|day|customer|store|hand|freezer|shelf|delivery|line|shipment|parcel|van",
    ],
    unless: ["deployment|container"],
  },
  {
    shows: ["shipping-and-receiving"],
    told: [
      "receive|check|unload|book_in|accept|inspect|sign_for .. =deliveries|=goods|=delivery|=shipments|=pallets|=wareneingang|=consignments|incoming_goods|=lorries|=containers .. for|against|and|at|in|from|on|with .. damage|delivery_note|order|quantity|store|warehouse|lorry|stock|supplier|dock|shelf|ramp|scanner|bay|truck|ward|kitchen|completeness|book|yard|daily|label",
      "pack|ship|dispatch|load|send_out|label|prepare|wrap|despatch .. =parcels|=goods|=orders|=pallets|=lorries|=trucks|=shipments|=vans|=packages|=consignments|=pakete .. for|to|and|a_day|daily|in|by|with|per_day|onto|of|abroad|worldwide|at",
    ],
    unless: ["kubernetes|docker|cluster|register|aws"],
  },
  {
    shows: ["warehouse-logistics"],
    told: [
      "run|lead|manage|work|organize|supervise|=lager|=lagerarbeit|reorganize|in_charge_of .. =warehouse|distribution_center|distribution_centre|=depot|=lager|fulfilment_centre|cold_store|=entrepot|=almacen|goods_in|=magazzino .. of|with|for|at|in|and|#|team|shift|people|staff|layout|as|on",
      "store|put_away|stow|move .. =pallets|=goods|=parts .. in|into|to|by|with|on .. rack|warehouse|bay|forklift|location|shelf|storage|aisle|stock|system",
    ],
    unless: ["data|snowflake|bigquery|redshift|sql|dbt|dimensional|analytics|etl|schema"],
  },
  {
    shows: ["forklift-operation"],
    told: ["drive|operate|run .. =forklift|=forklifts|fork_lift|reach_truck|=stapler|=gabelstapler|pallet_truck|=chariot|counterbalance"],
    unless: ["=forklift|=flt|fork_lift|reach_truck =drivers|=operators"],
  },
  {
    shows: ["logistics-management", "transport-scheduling"],
    told: [
      "plan|organize|schedule|dispatch|coordinate|arrange|route|book|manage|assign .. =deliveries|=transport|=lorries|=trucks|=drivers|=routes|=tours|=shipments|=freight|=vans|=loads|=hauliers|=couriers|=fleet|=transporte|=tournees .. of|for|to|in|with|across|from|and|a_day|per_day|daily|by|each|#",
      "book|arrange|handle|clear .. =customs|sea_freight|air_freight|=containers|export_papers|customs_papers|=zoll|freight_papers|export_documents .. for|to|from|and|with|of|at",
    ],
    unless: ["react|api|kubernetes|network|bgp|traffic|engine|algorithm"],
  },
  {
    shows: ["delivery-driving"],
    told: [
      "drive|deliver .. =parcels|=van|=goods|=food|=meals|=orders|delivery_van|=groceries|=pizza|=post|=bread|=furniture|=letters .. to|in|by|a_day|on|for|daily|by_van|by_bike|#",
    ],
    unless: ["food_for_thought|platform|software|app|project|feature"],
  },
  {
    shows: ["supply-chain-management"],
    told: [
      "plan|coordinate|secure|steer|track|manage|shorten|organize .. =supply|=supplies|=deliveries|supply_chain|lead_times|material_flow|=replenishment|flow_of_goods|=inbound .. of|from|to|for|between|across|with|and .. supplier|plant|factory|factories|warehouse|store|production|asia|china|line|branch|shop|site|country|raw|component|hospital",
    ],
  },
  {
    shows: ["demand-planning"],
    told: [
      "plan|forecast|calculate|estimate|predict .. =quantities|=orders|=demand|=sales|=needs|=volumes .. of|for|per|by|from .. season|store|week|product|article|line|ingredient|branch|restaurant|supplier|material|fresh|bread|month|last|sku|item|shop|warehouse|production|bakery",
    ],
  },
  {
    shows: ["store-management"],
    told: [
      "run|manage|lead|head|in_charge_of|responsible_for|deputy|=filialleitung|=filialleiter|=filialleiterin|open .. =shop|=store|=branch|=supermarket|=boutique|=bookshop|=bakery|=drugstore|=stores|=shops|=outlet|=filiale|petrol_station|=pharmacy|=kiosk|=magasin|=tienda|=negozio .. of|with|in|staff|#|and|team|turnover|for|on|employees|selling|as",
    ],
    unless: ["vector|graph|app_store|feature_store|data_store|key_value|branch_of_science|object_store|git|release|online"],
  },
  {
    shows: ["loss-prevention"],
    told: [
      "reduce|cut|prevent|watch|catch|halve|lower .. =theft|=shrinkage|=shoplifters|=shoplifting|stock_losses|=losses|inventory_loss|=shrink|write_offs|=breakage .. by|in|of|from|to|at|with|through .. store|stock|shop|#|till|camera|count|half|warehouse|branch|third|goods|tag",
    ],
    unless: ["model|training|loss_function|packet|energy"],
  },
  {
    shows: ["food-safety-standards", "safe-food-handling", "haccp"],
    told: [
      "check|keep|record|log|follow|watch|monitor|maintain|train|pass|ensure .. fridge_temperatures|food_hygiene|food_safety|kitchen_hygiene|hygiene_rules|cooling_chain|cold_chain|use_by_dates|best_before|expiry_dates|hygiene_inspection|food_temperatures|freezer_temperatures|food_storage|allergen|allergens",
    ],
  },
  {
    shows: ["culinary-work", "food-preparation"],
    told: [
      "cook|prepare|bake|make|grill|fry|roast|plate|garnish .. =meals|=dishes|=food|=lunch|=breakfast|=lunches|=dinners|=starters|=desserts|=sauces|=soups|=salads|=menus|=covers|=pastries|=pizza|=sushi|=banquets .. for|in|at|to|on|from|a_day|# .. guest|#|restaurant|hotel|canteen|children|kitchen|event|diner|resident|cafe|school|cover|wedding|hospital|people|day|bar|patient|banquet|order|night|staff",
    ],
  },
  {
    shows: ["kitchen-management"],
    told: ["run|lead|manage|head|in_charge_of|organize .. =kitchen|=brigade|=kuche|=cuisine|=cocina .. of|with|in|for|at|and|#"],
    unless: ["sell|app|tool"],
  },
  {
    shows: ["menu-planning"],
    told: [
      "write|plan|design|cost|compose|put_together|create|change|calculate .. =menu|=menus|=speisekarte|seasonal_dishes|wine_list|weekly_menu|=speiseplan .. for|with|of|from|and|to|in|each|every|per|by .. season|guest|restaurant|week|child|children|dish|cost|local|school|patient|diet|banquet|wedding|canteen|allerg*|kitchen|event|day|price|hotel|chef",
    ],
    unless: ["app|navigation|screen|website"],
  },
  {
    shows: ["food-and-beverage-service"],
    told: [
      "serve|wait|take|carry|=service .. =guests|=tables|=food|=drinks|=meals|=dinner|=breakfast|=plates|=diners|=trays|food_and_drink|=beer|=wine|=coffee|on_tables|at_table .. in|at|and|to|on|for|of|from|a_night|per .. restaurant|bar|cafe|drink|guest|terrace|hotel|table|dinner|banquet|night|beer_garden|wedding|plane|cabin|pub|patient|counter|evening|passenger|event|canteen|shift|kitchen|#",
    ],
    unless: ["data|sql|api|model"],
  },
  {
    shows: ["bartending"],
    told: [
      "mix|shake|pour|serve|tend|draw|run .. =cocktails|=bar|=beers|=pints|=drinks|long_drinks .. at|in|for|behind|and|of|with .. bar|guest|night|hotel|pub|club|event|bartender|beer|wine|evening|restaurant|cocktail",
    ],
    unless: ["chart|exam"],
  },
  {
    shows: ["barista-skills"],
    told: [
      "make|prepare|brew|serve|roast|pour .. =espresso|=coffee|=coffees|=cappuccino|latte_art|flat_whites|espresso_drinks .. for|at|in|and|with|a_day|on|to",
    ],
  },
  {
    shows: ["hotel-front-desk"],
    told: [
      "check_in|check_out|register|receive|welcome .. guest .. at|in|and|of|from|on .. hotel|front_desk|hostel|reception|resort|room|pension|campsite|inn|key|bill|group|night|arrival",
      "take|manage|handle|enter|book .. room|hotel|guest|table|group .. =reservations|=bookings|=reservierungen",
    ],
  },
  {
    shows: ["housekeeping"],
    told: [
      "clean|make|prepare|tidy|check|inspect|strip .. =rooms|=beds|hotel_rooms|guest_rooms|=zimmer|=suites|=flats|=chambres|=apartments|holiday_flats .. a_day|for|in|of|per|at|and|to|per_day|daily|before|after",
    ],
    unless: ["exam|chat_rooms|operating|server_rooms"],
  },
  {
    shows: ["cleaning-services"],
    told: [
      "clean|=reinigung|=nettoyage|=limpieza|mop|hoover|polish .. =offices|=schools|=windows|=floors|=stairs|=buildings|=houses|=toilets|=trains|=machines|=hospital|=wards|=kitchens|=classrooms|=flats|=carpets|=homes|=staircases|=buros .. of|in|and|at|for|after|to|daily|every|with|on",
    ],
    unless: ["data|dataset|record|windows_10|outlier"],
  },
  {
    shows: ["guest-services"],
    told: [
      "look_after|care_for|advise|help|fulfil|meet|assist|answer .. =guests|guests'_wishes|hotel_guests|=travellers|=holidaymakers|=tourists|=passengers .. with|on|from|at|in|about|and|during|of|before .. tour|restaurant|hotel|room|trip|ticket|luggage|stay|arrival|excursion|resort|flight|ship|travel|question|request|wish|wishes|sight|booking|transfer|cabin|board",
    ],
  },
  {
    shows: ["occupational-health-and-safety"],
    told: [
      "near_miss|near_misses|accident|incident_and_accident =reporting|=reports|=investigation|=investigations|=book",
      "daily|weekly|monthly|regular|=floor|=shift safety_walk|safety_walks|safety_inspection|safety_inspections|safety_round|safety_tour|toolbox_talks|safety_checks",
      "give|hold|run|lead|carry_out|conduct .. safety_briefing|safety_training|safety_talk|toolbox_talk|fire_drill|safety_inspection|safety_round|safety_walk|site_induction|evacuation_drill|safety_audit|=sicherheitsunterweisung|=sicherheitsunterweisungen|unfallverhutung*|safety_meeting",
      "reduce|cut|investigate|report|record|prevent|halve .. =accidents|=injuries|near_misses|work_accidents|lost_time|workplace_accident|=arbeitsunfalle .. on|by|in|at|to|and|from|with .. site|line|plant|work|warehouse|#|year|half|shift|factory|authority|third|measure|ladder|workshop|crew|zero",
      "watch|enforce|check|ensure|keep|see_to .. =helmets|=harnesses|=scaffolds|safety_shoes|protective_clothing|protective_equipment|safety_rules|fire_exits|fire_extinguishers|lock_out|lockout|machine_guards|arbeitsschutz*|safety_regulations|first_aid_kits .. on|at|of|and|in|by|for|were|are",
      "safety|fire|first_aid .. officer|warden|representative|delegate|=beauftragter|=beauftragte .. of|for|in|at|on|since",
    ],
    unless: ["simulation|model|autonomous|ai_safety"],
  },
  {
    shows: ["fire-safety"],
    told: [
      "check|hold|run|lead|maintain|inspect|organize .. fire_drill|fire_extinguisher|fire_exit|fire_alarm|fire_door|smoke_detector|evacuation_drill|=brandschutz|fire_protection|evacuation_plan",
    ],
  },
  {
    shows: ["production-management"],
    told: [
      "run|lead|manage|plan|steer|supervise|oversee|in_charge_of|control|=leitung .. =production|=line|=lines|=plant|=factory|=fertigung|=produktion|=shopfloor|packing_line|=bakery|assembly_line|bottling_line|shift_production .. of|with|for|in|at|and .. #|people|operator|shift|worker|part|tonne|machine|team|fitter|piece|product|order|unit|bottle|week",
      "plan|schedule|set|sequence|release .. production_order|=fertigungsauftrage|work_orders|machine_orders|production_batch|production_run|production_plan|production_week|=machines .. for|by|on|in|to|of|and|across",
    ],
    unless: ["project|code|kubernetes|model|deploy|database|software|service|incident|platform|pipeline"],
  },
  {
    shows: ["machine-operation"],
    told: [
      "operate|run|set_up|set|feed|mind|tend .. =machine|=machines|=press|=presses|=lathe|=lathes|milling_machine|packing_machine|filling_machine|injection_moulding|=loom|=saws|=extruder|=kiln|=furnace|=maschinen|=crane|=excavator|production_line|=robots|welding_robot|printing_press|=ovens|=cnc|bottling_line|cutting_machine .. and|for|in|of|at|on|with|to|making|that|#",
    ],
    unless: ["learning|virtual|data|model|state_machine|vm|cloud|azure|software|simulation"],
  },
  {
    shows: ["maintenance-of-machinery"],
    told: [
      "repair|service|maintain|overhaul|fix|replace|grease|inspect|exchange|=wartung|=instandhaltung|=reparatur|=entretien .. =machines|=pumps|=motors|=conveyors|=bearings|=gearboxes|=engines|=valves|=compressors|=presses|=lifts|=elevators|=drives|=belts|=robots|=boilers|=turbines|=maschinen|=anlagen|=hydraulics|=escalators|=tractors|=cranes|production_lines|packing_lines|=generators",
    ],
    unless: ["search|learning|recommendation|virtual|rules_engine|ml|game|storage_engines|vm"],
  },
  {
    shows: ["industrial-assembly"],
    told: [
      "assemble|fit|screw|mount|solder|wire|put_together|build|=montage|=montierte .. =parts|=components|=boards|=machines|=engines|=units|=gearboxes|=modules|=cabinets|=devices|circuit_boards|=furniture|control_cabinets|=harnesses|=pumps|=bikes|=switchgear|=baugruppen|=doors|wire_harness .. to|from|by|on|at|in|for|according|after|of|with .. drawing|line|hand|plan|plant|factory|workshop|shift|assembly|bench|instruction|vehicle|customer|machine|series|car|diagram|production",
    ],
    unless: ["python|software|code|docker|angular|react|app|api|terraform|training"],
  },
  {
    shows: ["technical-drawing", "computer-aided-design"],
    told: [
      "draw|make|prepare|produce|create|detail|draft .. =drawings|shop_drawings|construction_drawings|workshop_drawings|technical_drawings|floor_plans|=zeichnungen|building_plans|detail_drawings|3d_models|part_models|piping_drawings|2d_drawings|assembly_drawings|=plans .. of|for|in|from|to .. part|machine|building|house|assembly|tool|steel|production|site|pipe|customer|bracket|workshop|mechanical|component|roof|mould|fixture|electrical|solidworks|autocad|inventor|assemblies|installation|manufactur*|facade|plant|kitchen|wiring",
    ],
    unless: ["business|project_plan|care|lesson|test_plan|machine_learning"],
  },
  {
    shows: ["mechanical-design", "mechanical-engineering"],
    told: [
      "design|redesign|construct|develop|dimension .. =gearbox|=gearboxes|=housing|=housings|=brackets|=bracket|=fixture|=fixtures|=jigs|=jig|=pump|=pumps|=valve|=valves|=mould|=moulds|=molds|=hinge|=chassis|=enclosure|=enclosures|=conveyor|machine_parts|mechanical_parts|mechanical_assemblies|sheet_metal|special_machines|=grippers|=frames|steel_structure .. for|of|in|to|with|that|from|using",
    ],
    unless: ["data|pandas|software|iframe|api"],
  },
  {
    shows: ["electrical-installation"],
    told: [
      "lay|pull|install|wire|fit|connect|mount|rewire|replace .. =cables|=sockets|=lights|=switchboards|=wiring|consumer_units|distribution_boards|=switches|=lamps|fuse_boxes|=meters|=houses|=kabel|=pv|solar_panels|control_cabinets|charging_points|=luminaires|fuse_boards .. in|for|of|and|on|to|at|with .. house|building|home|site|office|plant|flat|shop|machine|school|roof|hospital|socket|switch|new|light|hotel",
    ],
    unless: ["cisco|network|vlan|lan|ethernet|switch_configuration|router"],
  },
  {
    shows: ["plumbing"],
    told: [
      "fit|install|repair|replace|lay|unblock|connect .. =pipes|=taps|=boilers|=radiators|=toilets|=drains|=bathrooms|=sinks|water_heaters|=showers|heating_systems|gas_boilers|heat_pumps|=rohre|=heizungen",
    ],
    unless: ["data|unix|named"],
  },
  {
    shows: ["vehicle-maintenance"],
    told: [
      "repair|service|maintain|fix|inspect|change|replace|overhaul .. =cars|=lorries|=trucks|=vehicles|=brakes|=tyres|=gearboxes|=vans|=buses|=clutches|=motorbikes|=exhausts|oil_filters|=autos|=tractors|=autobuses|=motorcycles|=coaches .. in|for|of|at|and|on|with|to|a_day|per|from",
    ],
    unless: ["message|event|can_bus|service_bus|software|data|autonomous"],
  },
  {
    shows: ["building-trades"],
    told: [
      "build|lay|pour|plaster|paint|tile|render|insulate|renovate|demolish|carve|put_up|wallpaper .. =walls|=bricks|=floors|=roofs|=houses|=ceilings|=stairs|=facades|=bathrooms|=kitchens|=flats|=driveways|=partitions|=homes|=concrete|=terraces .. of|in|for|on|and|at|with|from|to",
    ],
    unless: ["firewall|play|theatre|data|game|model"],
  },
  {
    shows: ["construction-management"],
    told: [
      "run|lead|manage|supervise|oversee|coordinate|in_charge_of|=bauleitung .. building_site|construction_site|=sites|=site|=subcontractors|=trades|=baustelle|=baustellen|=chantier|=chantiers|=obra|site_crew .. of|for|with|from|and|in|until|on|at .. #|house|home|school|contractor|subcontractor|building|road|bridge|budget|trade|worker|roof|crew|handover|flat|foundation|bricklayer|hospital|concrete|site",
    ],
    unless: ["website|web|clinical|intranet|mirror"],
  },
  {
    shows: ["quantity-take-off"],
    told: [
      "take_off|calculate|measure|work_out|determine .. =quantities|=materials|=volumes|=masses|=aufmass .. of|from|for|on .. drawing|plan|site|concrete|brick|roof|building|house|tender|steel|earth|bill",
    ],
  },
  {
    shows: ["real-estate-management"],
    told: [
      "manage|look_after|let|administer|rent_out|oversee .. =flats|=buildings|=apartments|=houses|rental_properties|rented_homes|=properties|=tenancies|=mietwohnungen|=homes|=offices .. for|of|with|and|in|to|on .. owner|landlord|tenant|rent|repair|#|city|student|lease|association|family|estate",
    ],
    unless: ["game|iot"],
  },
  {
    shows: ["security-guarding"],
    told: [
      "guard|patrol|secure|protect|watch .. =site|=sites|=building|=buildings|=entrance|=doors|=gates|=factory|=events|=museum|=shops|=premises|=airport|=warehouse|=grounds .. at|by|of|and|during|in|for|on .. night|day|weekend|camera|visitor|round|shift|festival|industrial|entry|company|bank|football|museum|gate",
    ],
    unless: ["firewall|web|waf|network|website"],
  },
  {
    shows: ["cctv-monitoring"],
    told: ["watch|monitor|observe .. =cameras|=cctv|camera_screens|=monitors|surveillance_screens .. of|in|for|and|at|from|on"],
    unless: ["calibration|vision|model|software|detection"],
  },
  {
    shows: ["vehicle-fleet-management"],
    told: [
      "manage|run|look_after|maintain|administer|in_charge_of|responsible_for .. =fleet|=fuhrpark|company_cars|=lorries|=vans|car_pool .. of|with|for|and|in",
    ],
    unless: ["server|node|cluster|robot|instance|gpu|model|device|kubernetes|laptop|agent"],
  },
  {
    shows: ["tour-guiding"],
    told: [
      "guide|lead|show|take .. =tours|=groups|=tourists|=visitors|=travellers|=guests|school_classes .. through|around|of|across|in|at|over .. museum|city|town|castle|mountain|park|gallery|old|cathedral|cellar|exhibition|brewery|history|site|island|alps|zoo|house",
    ],
  },
];
