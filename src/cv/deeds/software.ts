import type { Deed } from "./deed.js";

/** Programs, sites and services made. */
export const SOFTWARE: readonly Deed[] = [
  {
    shows: ["programming", "software-development"],
    told: [
      "write|code|hack .. program|software|plugin|bot|emulator|simulator|solver|desktop_tool|utility .. =that|=which|=to|=for|=in",
      "program|code .. app|website|robot_arm|microcontroller|chatbot|simulation|calculator|desktop_tool|web_tool|control_software",
      "build|make|create|develop|write .. app|web_app|desktop_app|web_tool|software_tool|in_house_software .. =that|=which|=where|=with|=used",
      "ship|implement|code .. feature|new_feature .. =for|=in|=of|=to|=used|=every|=on|=with",
      "entwick*|programmier* .. =software|=anwendung|=anwendungen|=app|=apps|=programme|=programmen",
      "=developpement|=developpe|=programmation|=conception .. =application|=applications|=logiciel|=logiciels",
      "=desarrollo|=desarrolle|=programe|=programacion|=desenvolvimento .. =aplicacion|=aplicaciones|=software|=aplicativos|=aplicacoes",
    ],
    unless: [
      "write .. article|book|report|letter|manual|text|paper|post|course|documentation",
      "marketing|sales|customer|training|loyalty|education .. =programme|=programmes",
    ],
  },
  {
    shows: ["backend-development"],
    told: [
      "write|build|implement|develop|rewrite|code|port .. service|microservice|server|daemon .. =behind|power|serve|feed .. app|site|website|portal|screen|shop|frontend|game|device|request",
      "write|build|implement|develop|rewrite|ship|own|code .. api .. =for|=that|=behind|=used|=which|call|=in",
      "write|build|implement|add|code .. endpoint|resolver .. =for|=that|=in|=which|=to|=and",
      "write|build|implement|develop|rewrite|code|port|own .. order_service|payment_service|billing_service|booking_service|notification_service|checkout_service|pricing_service|search_service|inventory_service|auth_service|login_service|user_service|catalogue_service|messaging_service|ledger_service",
      "write|code|build|program .. server|server_side .. part|half|code|side|logic",
      "entwick*|programmier* .. =webservice|=webservices|=serveranwendung|=serverdienste|=dienste|=api|=apis",
    ],
    unless: [
      "integrate|integration|consume|third|external|partner|calling .. api",
      "clinical|trial|study|security|antivirus|edr .. endpoint",
      "endpoint .. protection|security",
    ],
  },
  {
    shows: ["frontend-development"],
    told: [
      "build|code|implement|rebuild|rewrite|program|make|develop .. screen|web_interface|web_page|webpage|checkout_page|product_page|booking_form|web_form|admin_panel|ui_component|component_library|front|web_client .. =of|=for|=in|=with|=on|=to|=and|=that|user|customer",
      "turn|translate|convert|slice|bring|build|implement .. figma|mockup|mock_up|wireframe|designs|photoshop_file|sketch_file|psd .. =into|=to|=as|=in .. code|page|component|html|screen|site|website|life|interface|ui|app|markup",
      "everything|whatever .. user|customer|visitor|player .. see|click|tap",
      "ich|entwick*|programmier*|umsetzung|erstell* .. =oberflache|=oberflachen|=benutzeroberflache|=benutzeroberflachen|=weboberflache|=bildschirmmasken",
      "=integration|=integre|=realisation .. =maquettes|=ecrans",
      "=maquetacion|=maquetado|=desarrollo .. =pantallas|=interfaces|=webs|=vistas",
    ],
    unless: [
      "silk|crispr|compound|drug|genetic|window|assay|patient|fly",
      "screen .. print|candidate|applicant",
      // A library drawn in a tool of design is no code.
      "component_library .. =in .. figma|sketch|xd|penpot",
      "front .. door|desk|office|house|line",
    ],
  },
  {
    shows: ["full-stack-development"],
    told: [
      "build|write|develop|own|ship|code|implement|deliver|rewrite .. frontend|front_end|screen|ui|user_interface|web_interface|web_client|react_app|vue_app .. =and|=plus|=down .. backend|back_end|api|server|database|service",
      "build|write|develop|own|ship|code|implement|deliver|rewrite .. backend|back_end|api|server|server_side|database|services .. =and|=plus|=up .. frontend|front_end|ui|screen|web_interface|web_client|user_interface|browser_side|pages",
      "=from .. database|backend|schema|api|server|tables .. =to|=through .. screen|ui|frontend|front_end|browser|user_interface|button|pixel|pages",
      "work|code|program|developer|develop|contribute .. whole_stack|entire_stack|every_layer_of_the_stack|all_layers_of_the_app|both_sides_of_the_app",
    ],
    unless: ["frontend|backend|front_end|back_end|ui|api .. team|engineers|developers"],
  },
  {
    shows: ["web-development"],
    told: [
      "build|code|program|develop|rebuild|relaunch|make|create|launch|set_up .. website|web_site|webshop|web_shop|online_shop|online_store|web_app|web_portal|customer_portal|intranet|homepage|web_tool|booking_site",
      "programmier*|entwick*|erstell*|aufbau|relaunch|pflege .. =webseite|=webseiten|=website|=websites|=internetseite|=internetauftritt|=onlineshop|=onlineshops|=webshop|=webshops|=webportal",
      "=creation|=realisation|=developpement|=refonte|=maintenance .. site_web|site_internet|=webs",
      "=creacion|=desarrollo|=criacao|=desenvolvimento|=realizzazione .. pagina_web|sitio_web|tienda_online|=websites|sito_web|=siti",
    ],
    unless: [
      "@make .. ui_design|design|mockup|wireframe .. =for",
      "website|site|blog|page|portal|web|intranet .. content|copy|text|article|post|news|traffic",
    ],
  },
  {
    shows: ["web-design"],
    told: [
      "design|restyle|redesign|lay_out .. website|web_page|homepage|landing_page|web_site|online_shop|web_shop|webpage",
      "=gestaltung|=konzeption .. =webseite|=webseiten|=website|=websites|=internetseiten",
    ],
  },
  {
    shows: ["website-maintenance"],
    told: [
      "update|maintain|look_after|edit|patch|administer|upkeep .. website|web_site|homepage|web_page|webpage",
      "keep .. website|homepage|web_page .. current|up|date|running|fresh",
      "=pflege|=aktualisierung .. =webseite|=webseiten|=website|=websites|=homepage|=internetseite",
      "=mise|=actualizacion|=aggiornamento|=actualisation .. site_web|site_internet|pagina_web|sito_web",
    ],
  },
  {
    shows: ["responsive-web-design"],
    told: [
      "make|rework|redesign|rebuild|adapt .. site|page|website|web_app|portal|layout|screen .. work|usable|fit|look|readable|=for .. phone|tablet|mobile|smartphone|small_screen",
      "layout|page|site .. adapt|resize|scale|reflow .. phone|tablet|screen|window",
    ],
  },
  {
    shows: ["web-performance"],
    told: [
      "compress|shrink|defer|minify|split|lazy_load|lazy .. image|bundle|javascript|css|asset .. page|site|load|fast|faster|mobile",
      "raise|lift|improve|bring|get|push .. lighthouse|page_speed|pagespeed|web_vitals",
      "cut|reduce|shrink|halve .. bundle_size|page_weight|first_paint|time_to_interactive|javascript_bundle",
    ],
  },
  {
    shows: ["mobile-development"],
    told: [
      "build|write|develop|program|code|make|rewrite|port|create .. app .. =for|=on|=to .. phone|tablet|smartphone|iphone|ipad|handheld|smartwatch",
      "build|write|develop|program|code|make|rewrite|port|create .. phone_app|tablet_app|smartphone_app|iphone_app|ipad_app|handheld_app|courier_app|driver_app|watch_app",
      "entwick*|programmier* .. =handyapp|=smartphone|=smartphones|=tablet|=tablets",
    ],
  },
  {
    shows: ["app-store-deployment"],
    told: ["publish|ship|release|submit|upload|push|launch|put|bring .. app_store|play_store|google_play|testflight|apple_store"],
  },
  {
    shows: ["offline-data-synchronization"],
    told: [
      "app|screen|form|program|software .. work|run|usable|use|keep .. offline|without_signal|without_internet|without_a_signal|no_signal|no_reception|without_reception|without_coverage",
    ],
  },
  {
    shows: ["push-notifications"],
    told: ["send|push|deliver|trigger .. notification|alert|reminder .. =to .. phone|app|mobile|handset|smartphone|browser"],
  },
  {
    shows: ["desktop-development"],
    told: [
      "build|write|develop|program|code|port|rewrite|create .. desktop|windows|mac|macos|offline .. program|application|app|software|client",
    ],
    unless: ["desktop|windows .. support|image|rollout|deployment|virtual|environment"],
  },
  {
    shows: ["command-line-tool-development"],
    told: [
      "write|build|develop|code|ship|create|publish .. command_line|terminal|console .. =tool|=tools|program|utility|app|client|interface",
    ],
  },
  {
    shows: ["browser-extension-development"],
    told: ["@make|publish|ship .. chrome|browser|firefox|safari .. extension|plugin|plug_in|add_on|addon"],
  },
  {
    shows: ["plug-in-development"],
    told: [
      "write|build|develop|code|publish|create|program .. plugin|plug_in|add_on|addon|add_in|editor_extension .. =for|=that|=to|=which|=in",
      "write|build|develop|code|publish|create .. wordpress|excel|photoshop|figma|revit|autocad|jira|outlook|shopify|qgis|blender .. plugin|plug_in|add_on|addon|add_in",
    ],
  },
  {
    shows: ["game-development"],
    told: [
      "program|code|write|release|publish|ship .. game|platformer|roguelike|puzzle_game|card_game|arcade_game|mini_game|video_game",
      "build|make|develop|create .. video_game|computer_game|mobile_game|browser_game|platformer|roguelike|game_for_phones|multiplayer_game|2d_game|3d_game|game_prototype",
    ],
    unless: ["program|write|create .. =for|=of .. game", "child|classroom|pupil|lesson|kindergarten|nursery|sports|ball"],
  },
  {
    shows: ["internal-tools"],
    told: [
      "build|write|develop|make|create|program|code .. tool|web_app|app|portal|admin_panel|admin_screen|back_office_screen|desktop_app|web_tool .. =for|used|use .. staff|colleague|support_team|back_office|dispatcher|planner|sales_team|accountant|clerk|nurse|operator|teller|scheduler|our_team|our_own|whole_company|company|department|office",
      "build|write|develop|make|program|code .. tool|app|software|program .. =our .. dispatcher|planner|clerk|colleague|office|technician|sales|warehouse|accountant|support|staff .. use|need|open|work|love|run|rely",
    ],
    unless: ["ai|learning|assessment|training|teaching|marketing .. tool", "tool .. box|kit"],
  },
];
