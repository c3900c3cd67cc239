<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CreativeClusters</name>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Assemble drivers</source>
        <translation>Einflussfaktoren zusammenstellen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Counts clusters, assets and businesses in and near areas: one row an area, to fit.</source>
        <translation>Zählt Cluster, Einrichtungen und Betriebe in Gebieten und in deren Nähe: eine Zeile je Gebiet, bereit zum Schätzen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>related variety</source>
        <translation>verwandte Vielfalt (related variety)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>accessibility</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>assets</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas with a clustered organisation</source>
        <translation>Gebiete mit einer Organisation in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas whose radius leaves AREAS</source>
        <translation>Gebiete, deren Umkreis über AREAS hinausreicht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas without geometry</source>
        <translation>Gebiete ohne Geometrie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>There is nothing to assemble: no organisations, layers, businesses or population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Give LAYERS of assets, ORGANISATIONS, BUSINESSES or POPULATION_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>A layer is named &apos;businesses&apos;, and businesses_near is made of BUSINESSES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Give the layer another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Choose the field with the cluster of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>No organisation lies in any of the areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Check that both layers cover the same region and that their CRS are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>The field &apos;{field}&apos; holds no SIC 2007 code ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Choose the field with codes of four or five digits, such as 62012 or 62.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Organisations with clusters</source>
        <translation>Organisationen mit Clustern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Cluster field of the organisations</source>
        <translation>Clusterfeld der Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Layers of assets (museums, stations …)</source>
        <translation>Layer mit Einrichtungen (Museen, Bahnhöfe …)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Names of the layers, comma-separated</source>
        <translation>Namen der Layer, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>All businesses</source>
        <translation>Alle Betriebe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>SIC 2007 code of the businesses</source>
        <translation>SIC-2007-Code der Betriebe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Codes left out of the varieties</source>
        <translation>Codes, die bei der Vielfalt nicht mitzählen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Population</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Land area in m²</source>
        <translation>Landfläche in m²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Radius of what is near</source>
        <translation>Umkreis, in dem etwas als nah gilt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas with drivers</source>
        <translation>Gebiete mit Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Fields made (;-separated)</source>
        <translation>Erzeugte Felder (durch ; getrennt)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Choose the field of BUSINESSES with the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>The field &apos;{population}&apos; holds negative numbers, down to {least:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Correct them, or set them to NULL where the number is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{skipped} areas have no geometry; their drivers are NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{border} of {areas} areas ({percent:.0f} %) are near an edge: the circle of {radius:,.0f} m round the centre lies partly outside AREAS. There counts within the radius and distances miss what lies beyond where the layers stop at the edge: if there is land, counts are low and distances long; at a coast nothing is missed. Give layers that reach past AREAS by RADIUS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{unused} of {used} businesses have no geometry or no SIC 2007 code and count in no variety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Rurality</source>
        <translation>Ländlichkeit</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Microclusters</source>
        <translation>Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Drivers</source>
        <translation>Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Classify areas from a degree-of-urbanisation grid</source>
        <translation>Gebiete anhand eines Urbanisierungsrasters klassifizieren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>City, town or rural area: by where on a degree-of-urbanisation grid its people live.</source>
        <translation>Stadt, kleinere Stadt oder ländliches Gebiet: danach, wo in einem Raster des Grads der Urbanisierung die Menschen wohnen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>DEGURBA</source>
        <translation>DEGURBA</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>degree of urbanisation</source>
        <translation>Grad der Urbanisierung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>LAU</source>
        <translation>LAU</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>rural</source>
        <translation>ländlich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>zonal</source>
        <translation>zonal</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Rural areas</source>
        <translation>Ländliche Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Urban areas</source>
        <translation>Städtische Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Unclassified areas</source>
        <translation>Nicht klassifizierte Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Rural share of the classified (0-1)</source>
        <translation>Ländlicher Anteil an den klassifizierten (0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>{negative} of its cells are negative (the smallest is {least:g}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>If that is how NoData is marked, set it as the raster&apos;s NoData value (&apos;Translate&apos;, &apos;Assign a specified NoData value&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>None of the areas has anybody in a cell with a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Check that areas, grid and population cover the same region and that their CRS are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Degree-of-urbanisation grid (either level)</source>
        <translation>Raster des Grads der Urbanisierung (Stufe 1 oder 2)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Population (people per cell)</source>
        <translation>Bevölkerung (Einwohner je Zelle)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Classified areas</source>
        <translation>Klassifizierte Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>{empty} of {number} areas have nobody in a cell with a class, or lie outside the grid; they are NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>{partly} of {number} areas have more than {unknown:.0%} of their people in cells without a class; these people are left out of their shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classify rurality</source>
        <translation>Ländlichkeit klassifizieren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Gives organisations or areas their official rural or urban class.</source>
        <translation>Ordnet Organisationen oder Gebieten ihre amtliche ländliche oder städtische Klasse zu.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>urban</source>
        <translation>städtisch</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>RUC</source>
        <translation>RUC</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Rural features</source>
        <translation>Ländliche Objekte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Urban features</source>
        <translation>Städtische Objekte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Unclassified features</source>
        <translation>Nicht klassifizierte Objekte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Features without a code</source>
        <translation>Objekte ohne Code</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>The code is to come from the field &apos;{own}&apos; and from areas, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Leave either CODE_FIELD or AREAS empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Neither a field with the code nor areas that carry it are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Choose CODE_FIELD, or AREAS with AREAS_CODE_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>No feature lies in any of the areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Organisations or areas</source>
        <translation>Organisationen oder Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Field with the official code</source>
        <translation>Feld mit dem amtlichen Code</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Areas that carry the code (joined by location)</source>
        <translation>Gebiete, die den Code tragen (nach Lage verknüpft)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Code field of the areas</source>
        <translation>Codefeld der Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Codes that mean rural, comma-separated (custom)</source>
        <translation>Codes für ländlich, durch Kommas getrennt (custom)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classified</source>
        <translation>Klassifiziert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Choose the field of AREAS with the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>A table without geometry cannot be joined to areas by location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Choose a layer with geometry, or give CODE_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>{outside} of {number} features lie in none of the areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Planted effects</source>
        <translation>Angelegte Effekte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Create a sample study</source>
        <translation>Beispielstudie erstellen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Makes an invented region with known drivers planted, to try and check everything.</source>
        <translation>Erzeugt eine erfundene Region mit bekannten Einflussfaktoren, um alles auszuprobieren und zu prüfen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>example</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>test data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Sample study</source>
        <translation>Beispielstudie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Planted microclusters have more than</source>
        <translation>Angelegte Mikrocluster haben mehr Organisationen als</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Random seed</source>
        <translation>Startwert der Zufallszahlen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Population (1 km grid)</source>
        <translation>Bevölkerung (1-km-Raster)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Museums</source>
        <translation>Museen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Heritage sites</source>
        <translation>Kulturdenkmäler</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Universities</source>
        <translation>Universitäten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Stations</source>
        <translation>Bahnhöfe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Meetup groups</source>
        <translation>Meetup-Gruppen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Create the study&apos;s report</source>
        <translation>Bericht der Studie erstellen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>One page to send on, from the outputs of a study&apos;s steps: figures, map, verdicts.</source>
        <translation>Eine Seite zum Weitergeben aus den Ausgaben der Schritte einer Studie: Kennzahlen, Karte, Urteile.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>microclusters</source>
        <translation>Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>drivers</source>
        <translation>Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Rural against urban (summary)</source>
        <translation>Stadt und Land im Vergleich (Kennzahlen)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Make-up by sector</source>
        <translation>Zusammensetzung nach Teilbranchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Areas with potential</source>
        <translation>Gebiete mit Potenzial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Drivers, rural against urban</source>
        <translation>Einflussfaktoren, Stadt und Land im Vergleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Records of the steps (settings, checks, versions)</source>
        <translation>Aufzeichnungen der Schritte (Einstellungen, Prüfungen, Versionen)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of urbanisation of a population grid</source>
        <translation>Grad der Urbanisierung eines Bevölkerungsrasters</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>The UN&apos;s Degree of Urbanisation on a 1 km population grid: works in any country.</source>
        <translation>Der Grad der Urbanisierung der Vereinten Nationen auf einem 1-km-Bevölkerungsraster: in jedem Land anwendbar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>GHSL</source>
        <translation>GHSL</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>SMOD</source>
        <translation>SMOD</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>urban centre</source>
        <translation>städtisches Zentrum</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>urban cluster</source>
        <translation>städtischer Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>population grid</source>
        <translation>Bevölkerungsraster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in urban centres</source>
        <translation>Einwohner in städtischen Zentren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in urban clusters</source>
        <translation>Einwohner in städtischen Clustern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in rural cells</source>
        <translation>Einwohner in ländlichen Zellen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Rural share of the population (0-1)</source>
        <translation>Ländlicher Anteil an der Bevölkerung (0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>All its cells where POPULATION lies are NoData.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Choose a raster of the same region, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Its values go from {low:g} to {high:g}: they are neither shares (0 to 1) nor square metres of a cell (0 to {cell:,.0f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Convert it with the raster calculator (per cent divided by 100, for instance).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>No cell has any land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Choose the raster of land, not that of water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Rules: {rule_set}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>{name} is taken for square metres (the largest value is {high:,.0f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Population (people per 1 km cell)</source>
        <translation>Bevölkerung (Einwohner je 1-km-Zelle)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Land area (m² or 0-1 share of the cell)</source>
        <translation>Landfläche (m² oder Anteil an der Zelle, 0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Built-up area (m² or 0-1 share of the cell)</source>
        <translation>Bebaute Fläche (m² oder Anteil an der Zelle, 0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of urbanisation</source>
        <translation>Grad der Urbanisierung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Detect microclusters</source>
        <translation>Mikrocluster erkennen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Finds microclusters of organisations by their density: HDBSCAN or DBSCAN.</source>
        <translation>Findet Mikrocluster von Organisationen anhand ihrer Dichte: HDBSCAN oder DBSCAN.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>HDBSCAN</source>
        <translation>HDBSCAN</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>DBSCAN</source>
        <translation>DBSCAN</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>hot spot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>creative industries</source>
        <translation>Kreativwirtschaft</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Rural clusters</source>
        <translation>Ländliche Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Urban clusters</source>
        <translation>Städtische Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of organisations in a cluster (0-1)</source>
        <translation>Anteil der Organisationen in einem Cluster (0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of rural organisations in a cluster (0-1)</source>
        <translation>Anteil der ländlichen Organisationen in einem Cluster (0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of urban organisations in a cluster (0-1)</source>
        <translation>Anteil der städtischen Organisationen in einem Cluster (0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Organisations skipped</source>
        <translation>Übersprungene Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Organisations that the radius limit left out</source>
        <translation>Organisationen, die wegen der Radiusgrenze wegfallen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>EPS used (metres)</source>
        <translation>Verwendetes EPS (Meter)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>REPORT: detecting again over a range of MIN_CLUSTER_SIZE and MAX_RADIUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Smallest cluster (organisations or weight)</source>
        <translation>Kleinster Cluster (Organisationen oder Gewicht)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Neighbours that make a place dense</source>
        <translation>Nachbarn, die einen Ort dicht machen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Largest radius of a cluster (0 for no limit)</source>
        <translation>Größter Radius eines Clusters (0 für keine Grenze)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Selection (HDBSCAN)</source>
        <translation>Auswahl (HDBSCAN)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Distance (DBSCAN; empty: found from the data)</source>
        <translation>Abstand (DBSCAN; leer: aus den Daten bestimmt)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Detect within each value of</source>
        <translation>Erkennen innerhalb jedes Werts von</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Outline of clusters</source>
        <translation>Umriss der Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Record of the run, for the study&apos;s report</source>
        <translation>Aufzeichnung des Laufs, für den Bericht der Studie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>{without} of {used} features are skipped: they have no geometry, or no value in GROUP_FIELD or WEIGHT_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>EPS: It is for dbscan only and has no effect on hdbscan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>MIN_CLUSTER_SIZE: There are no clusters: the {number} organisations (weight {total:g}) are fewer than MIN_CLUSTER_SIZE ({size:g}) or MIN_SAMPLES ({samples:g}). Give smaller numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>EPS is {eps:.1f} m, from the knee of the k-distance curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>MAX_RADIUS left {trimmed} organisations out of branches that it shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>There are no clusters. Try a smaller MIN_CLUSTER_SIZE or MIN_SAMPLES, or a larger MAX_RADIUS or EPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rows used</source>
        <translation>Verwendete Zeilen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rural rows used</source>
        <translation>Verwendete ländliche Zeilen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Akaike information criterion</source>
        <translation>Akaike-Informationskriterium</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>McFadden&apos;s pseudo R² (R² for ols)</source>
        <translation>Pseudo-R² nach McFadden (R² bei ols)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Wald statistic: all drivers act alike</source>
        <translation>Wald-Statistik: Alle Einflussfaktoren wirken in Stadt und Land gleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Its p value</source>
        <translation>Zugehöriger p-Wert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Moran&apos;s I of the residuals</source>
        <translation>Morans I der Residuen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Area under the ROC curve, spatially cross-validated</source>
        <translation>Fläche unter der ROC-Kurve, räumlich kreuzvalidiert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Condition number of the drivers</source>
        <translation>Konditionszahl der Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Fit drivers, rural against urban</source>
        <translation>Einflussfaktoren schätzen, Stadt und Land im Vergleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Fits drivers in rural and urban places and says of each whether its effect is the same, different, or cannot be told apart.</source>
        <translation>Schätzt Einflussfaktoren für Land und Stadt und sagt von jedem, ob sein Effekt gleich oder verschieden ist oder ob es unentschieden bleibt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>marginal effects</source>
        <translation>marginale Effekte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>equivalence</source>
        <translation>Äquivalenz</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Conley</source>
        <translation>Conley</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>regimes</source>
        <translation>Regime</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rows skipped</source>
        <translation>Übersprungene Zeilen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>&apos;{outcome}&apos; is the outcome, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Take it out of the drivers, or choose another outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>COVARIANCE is cluster, and no field says which rows belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Choose the field, or another COVARIANCE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Conley errors need places, and INPUT is a table without geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Use robust or cluster, or choose a layer with geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>No row is complete (NULL in {reasons}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Leave out the drivers that are mostly NULL, or fill them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Areas, or any layer or table</source>
        <translation>Gebiete oder ein beliebiger Layer oder eine Tabelle</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Outcome</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Drivers taken as log(1 + x)</source>
        <translation>Einflussfaktoren, die als log(1 + x) eingehen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Effects per standard deviation of a driver</source>
        <translation>Effekte je Standardabweichung eines Einflussfaktors</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Standard errors</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Groups for clustered errors</source>
        <translation>Gruppen für geclusterte Standardfehler</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Microcluster of each area (empty: cluster_id, if there is one)</source>
        <translation>Mikrocluster jedes Gebiets (leer: cluster_id, falls vorhanden)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Reach of the Conley errors</source>
        <translation>Reichweite der Conley-Standardfehler</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Largest difference that still counts as the same (empty: from the data)</source>
        <translation>Größter Unterschied, der noch als gleich gilt (leer: aus den Daten)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Confidence (percent)</source>
        <translation>Konfidenzniveau (Prozent)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rural against urban</source>
        <translation>Stadt und Land im Vergleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Choose a field of INPUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>{missing} of {rows} rows are skipped because something is NULL: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>It has no field {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>Give the table that &apos;Fit drivers&apos; made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>It is empty, and the verdicts need both tables of the fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>Give both COEFFICIENTS and COMPARISON, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>COMPARISON: It has no rows, so the report says nothing of drivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>It does not hold the rows of the driver &apos;{driver}&apos;, which COMPARISON has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>Give the two tables that one run of &apos;Fit drivers&apos; made, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>RECORDS: The fit that was recorded has other figures than COEFFICIENTS and COMPARISON: they are of two runs. The tables count, and the checks of the fit are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Choose the layers of one run of &apos;Detect microclusters&apos;, or a field that both have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Run &apos;Classify rurality&apos; first, or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>{layer} has no field &apos;{name}&apos;; it has: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Cluster field of both layers</source>
        <translation>Clusterfeld beider Layer</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Rurality of the organisations</source>
        <translation>Ländlichkeit der Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>CLUSTERS: There are no clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Use true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>The field &apos;{field}&apos; is of type {type}, not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose a numeric field, or convert it with the field calculator (to_real).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose where to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is not one of its choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Use one of {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a plain number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>The layer &apos;{value}&apos; could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Check its path, and its table name in a file of several tables (file.gpkg|layername=table).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>The raster &apos;{value}&apos; could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Check its path, and that the file is a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It names a field, but {layer} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose {layer}, or leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It names {wanted} fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a plain number, without a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It is {result:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a number {limits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>QGIS cannot tell the extent of the layer &apos;{value}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Look for a coordinate that is infinite, and mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{layer}&apos; is not a vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose vector layers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{each}&apos; is not a field of the layer; it has: {have}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Profile microclusters</source>
        <translation>Mikrocluster charakterisieren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Says what microclusters are made of, and what they bring: sectors, variety, jobs.</source>
        <translation>Sagt, woraus Mikrocluster bestehen und was sie bringen: Teilbranchen, Vielfalt, Beschäftigung.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>location quotient</source>
        <translation>Standortquotient</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>specialisation</source>
        <translation>Spezialisierung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>SIC</source>
        <translation>SIC</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>DCMS</source>
        <translation>DCMS</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sectors</source>
        <translation>Teilbranchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Organisations without a sector or a geometry</source>
        <translation>Organisationen ohne Teilbranche oder Geometrie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Choose the field with the sub-sector or the SIC 2007 code of each organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sub-sector, or SIC 2007 code</source>
        <translation>Teilbranche oder SIC-2007-Code</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sub-sectors are</source>
        <translation>Lesart der Teilbranchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Profiled microclusters</source>
        <translation>Charakterisierte Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>RURALITY_FIELD: ORGANISATIONS have none, so MAKEUP tells no rural from urban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>{skipped} of {total} organisations are skipped: they have no geometry or no sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recording.py"/>
        <source>&apos;{layer}&apos; has not the fields {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recording.py"/>
        <source>Give the RECORD outputs of the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas: potential</source>
        <translation>Gebiete: Potenzial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Rural and urban summary</source>
        <translation>Kennzahlen für Stadt und Land</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Rural and urban study</source>
        <translation>Stadt-Land-Studie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>The whole study in one run: classify, detect, profile, summarise, assemble, fit.</source>
        <translation>Die ganze Studie in einem Lauf: klassifizieren, erkennen, charakterisieren, zusammenfassen, zusammenstellen, schätzen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas that the fit skipped</source>
        <translation>Gebiete, die bei der Schätzung übersprungen wurden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas: fitted values</source>
        <translation>Gebiete: geschätzte Werte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Choose the field of AREAS with the official code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>There is nothing that could drive clusters: no layers, no businesses, no fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Give LAYERS of assets, BUSINESSES with SIC_FIELD, or DRIVERS of the areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>COVARIANCE is cluster, and no field says which areas belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Drivers fitted</source>
        <translation>Geschätzte Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Official code of the areas</source>
        <translation>Amtlicher Code der Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>More drivers, fields of the areas</source>
        <translation>Weitere Einflussfaktoren, Felder der Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Measure of the assets</source>
        <translation>Maß für die Einrichtungen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Outcome (a field)</source>
        <translation>Zielgröße (ein Feld)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>No SECTOR_FIELD: the microclusters have no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas with drivers and predictions</source>
        <translation>Gebiete mit Einflussfaktoren und Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Sub-sector of the organisations</source>
        <translation>Teilbranche der Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Population of the areas</source>
        <translation>Bevölkerung der Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Land area of the areas in m²</source>
        <translation>Landfläche der Gebiete in m²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>RECORDS: The detection that was recorded has {recorded} of the organisations in microclusters, SUMMARY has {told}: they are of two runs. How the shares move with the settings is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>Give the table that &apos;{step}&apos; made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>It has no field cluster_id or organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>Give the clusters that &apos;Detect microclusters&apos; or &apos;Profile microclusters&apos; made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>It has no metric {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>Give the table that &apos;Summarise rural and urban&apos; made, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>CLUSTERS: {number} feature without a {field} is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>CLUSTERS: {number} features without a {field} are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>&apos;{name}&apos; is neither a field of AREAS nor one of {outcomes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>Use one of these, or a field of AREAS: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>The study makes a field &apos;{name}&apos; itself, which would replace the one of {layer} before it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>Rename the field in {layer} (&apos;Rename field&apos;), and choose it by its new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>Summarise rural and urban</source>
        <translation>Stadt-Land-Kennzahlen zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>Sums up organisations and microclusters, rural against urban, in one table.</source>
        <translation>Fasst Organisationen und Mikrocluster in einer Tabelle zusammen, Stadt und Land im Vergleich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>clustered share</source>
        <translation>Anteil in Clustern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>Organisations without rurality or a geometry</source>
        <translation>Organisationen ohne Ländlichkeit oder Geometrie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>It holds only NULL, so there is neither rural nor urban to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>RURALITY_FIELD: {differing} clusters have another &apos;{field}&apos; in CLUSTERS than most of their members have. The members decide here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>CLUSTERS: It has no field {name}; median_{name} is NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>{unknown} of {total} organisations have no rurality. They count under &apos;all&apos; only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>{without} of {total} organisations have no geometry and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Test microclusters against all businesses</source>
        <translation>Mikrocluster gegen alle Betriebe testen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Finds microclusters and tests each: is there more of this industry than business in general would put there?</source>
        <translation>Findet Mikrocluster und testet jeden: Gibt es dort mehr von dieser Branche, als die Wirtschaft insgesamt erwarten lässt?</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>scan statistic</source>
        <translation>Scan-Statistik</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>significance</source>
        <translation>Signifikanz</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>permutation</source>
        <translation>Permutation</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Significant clusters</source>
        <translation>Signifikante Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Significant rural clusters</source>
        <translation>Signifikante ländliche Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>The organisations are among the businesses</source>
        <translation>Die Organisationen sind unter den Betrieben</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Relabellings</source>
        <translation>Permutationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>{skipped} of {organisations} businesses have no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>PERMUTATIONS: With {permutations} relabellings no p value can be 0.05 or less; give 19 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Under pure chance the median location quotient of a cluster is {quotient:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>The coordinates {x:.6g}, {y:.6g} lie outside the layer&apos;s CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>Check that the layer&apos;s CRS is the one its coordinates are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>QGIS cannot tell the extent of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>It is a table without geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>Choose a layer with geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>Layer &apos;{name}&apos;: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>{remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>The layer has no coordinate reference system, so its distances have no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>Set it with &apos;Assign projection&apos;, or in the layer&apos;s properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>The coordinates (about {x:.6g}, {y:.6g}) lie outside {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{parameter}: {reason}; distances are computed in a Lambert azimuthal equal-area projection centred on the data ({lat:.4f}° N, {lon:.4f}° E).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{lost} of its {points} points cannot be projected from {crs} to {working}, for instance {x:.6g}, {y:.6g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>Check that the layer&apos;s CRS is the one its coordinates are in, and remove points that lie elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{parameter}: The data spread so far that no one projection suits them all: distances are off by up to {percent:.1f} % at the edge of the data. Run each region on its own for exact ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>&apos;{text}&apos; would become a file of that very name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Write {form} to put a table into a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>&apos;{text}&apos; is not the name of a GeoTIFF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Write a .tif file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>&apos;{table}&apos; is the name of a system table, which would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Give the table another name, which does not start with gpkg_, sqlite_ or rtree_ and is not layer_styles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Create it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>{target} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Choose another place, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Give the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>It goes to the same place as {other}: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Give each output a file of its own, or tables of one GeoPackage as {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>It would overwrite the input {other}: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Choose another file, or another table of the same GeoPackage as {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/outlines.py"/>
        <source>OUTLINE: The geometry engine of this QGIS (GEOS {version}) has no safe concave hull; outlines are convex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/overlay.py"/>
        <source>A shape near {x:.6g}, {y:.6g} cannot be projected from {crs} to {working}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>microcluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>The raster {path} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Check the folder&apos;s permissions and the free space of its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>The raster has no cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Choose another raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its CRS, {crs}, is geographic: the cells are {width:g} by {height:g} degrees, and the rules need cells of 1 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Resample it into an equal-area projection, people added up: in a terminal &apos;gdalwarp -t_srs ESRI:54009 -tr 1000 1000 -tap -r sum in.tif out.tif&apos;, or in QGIS &apos;Warp (reproject)&apos; with that CRS, that resolution and &apos;-tap -r sum&apos; as additional command-line parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells are {width:g} by {height:g} m, and the rules need cells of 1000 by 1000 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells are 1000 by 1000 m in {crs}, but {area:.2f} km² on the ground: that projection stretches areas there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>It does not overlap {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Choose a raster of the region that {reference} shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its CRS is {crs}, that of {reference} is {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Align it with {reference}: &apos;Align rasters&apos; with {reference} as the reference layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells are {width:g} by {height:g}, those of {reference} {other_width:g} by {other_height:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells do not lie on those of {reference}: they are shifted by {east:g} to the east and {north:g} to the north (in units of the CRS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>It is a picture in colours, not a grid of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>The raster could not be read ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Check that the file is whole and that it is a grid of one number a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The feature {id} has a coordinate that is infinite, not a number, or beyond any map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Remove or mend such features (&apos;Extract by expression&apos;: $x &lt; 1e9 and $y &lt; 1e9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The feature {id} of the point layer is not a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Remove it, or make a point of it with &apos;Centroids&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The layer holds {found}; {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Choose another layer, or make points with &apos;Centroids&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The layer has no features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>No feature of the layer has a geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Check its filter and its selection, or choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The feature {id} is a multi-part point of {parts} places; an organisation is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Run &apos;Multipart to singleparts&apos; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>a table without geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>mixed geometries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>another geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>The table {table} of {path} could not be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>Close other programs that have the file open, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>The folder {folder} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>The output could not be put into its place ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>Close other programs that have it open, and check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>The style {style} could not be stored in {path}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>The style {target} is kept; it is not the plugin&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>The style {target} could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/values.py"/>
        <source>The field &apos;{field}&apos; holds a value that is NaN or infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/values.py"/>
        <source>Set such values to NULL with the field calculator; rows with a NULL are skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/values.py"/>
        <source>The field &apos;{field}&apos; holds {value!r}, which is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/watched.py"/>
        <source>The layer was removed from the project while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/watched.py"/>
        <source>Add it again, and leave it there until the algorithm is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>The output could not be written whole ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>Check the free space of its disk, and that no other program has it open; if the layer has a field &apos;fid&apos; with repeated values, remove it (&apos;Drop field(s)&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>The output {place} could not be created ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>Check the name, the folder&apos;s permissions, and that no other program has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: fields of an earlier run are replaced: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>The output could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>Check the name, the folder&apos;s permissions and the free space of its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: There is nothing to write for it in this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: A Shapefile&apos;s fields have names of ten characters: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: The field &apos;{field}&apos; is written as &apos;{written}&apos;: its name is taken there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>There are {names} names for {own} layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Give one name a layer, comma-separated, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>&apos;{name}&apos; cannot begin the name of a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Use letters, digits and underscores, with a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Two layers are named &apos;{name}&apos;, so their fields would be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Give each layer a name of its own in NAMES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/proximity.py"/>
        <source>{radius} is no distance above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/proximity.py"/>
        <source>Give metres, 5000 for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/proximity.py"/>
        <source>{radius:g} m is more than a quarter of the way round the Earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/sic.py"/>
        <source>&apos;{word}&apos; is not a class of SIC 2007.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/sic.py"/>
        <source>Give codes of four or five digits, comma-separated, or the word creative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>It has more than one feature for a cluster ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>Run &apos;Dissolve&apos; by the cluster field first, or choose the layer of one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>No organisation is in any of the clusters: ORGANISATIONS name {named}, CLUSTERS are {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>Choose two layers of one run of &apos;Detect microclusters&apos;, or the field that they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>{number} organisations are in clusters that CLUSTERS lacks ({ids}). They count as in no cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>{number} of the clusters have no members among ORGANISATIONS ({ids}). What is known from members only is NULL for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>{number} features of CLUSTERS have no id in CLUSTER_FIELD and are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/dbscan.py"/>
        <source>It cannot be found from the data: every organisation has as many as MIN_SAMPLES at its very spot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/dbscan.py"/>
        <source>Give EPS in metres, or a larger MIN_SAMPLES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>It holds negative weights ({least:g}, for one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>Set them to NULL (the organisation is then skipped) or to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>The weights add up to {total:g}, which is too large to compute with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>Give weights in another unit, or correct them: their sum may be {most_weight:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>&apos;{method}&apos; is not a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>Use one of {methods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>&apos;{selection}&apos; is not a way to select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>Use one of {selections}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>It is {radius:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>Give metres of 0 or more; 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>It is {eps:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>Give metres above 0, or leave it empty to take it from the k-distance curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>It is {value:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>Give a number of at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/matching.py"/>
        <source>{missing} of {number} organisations have no business of their own within {tolerance:g} m in BUSINESSES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/matching.py"/>
        <source>Set INCLUDES_INPUT to false if the organisations are not among the businesses; else complete BUSINESSES, or take both from one source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>It is {permutations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>Give a whole number of at least 1; 99 is usual, 19 the fewest for p of 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>It is {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>Give a whole number from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>organisation</source>
        <translation>Organi­sation</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>organisations</source>
        <translation>Organi­sationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/packages.py"/>
        <source>The Python package {name} is needed for this and could not be imported ({error}). Install it for the Python of QGIS: on Windows in the OSGeo4W Shell &apos;python -m pip install {name}&apos;, on macOS and Linux &apos;python3 -m pip install {name}&apos; (on Debian and Ubuntu &apos;apt install python3-{name}&apos;), then restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>The field &apos;{field}&apos; holds only NULL, empty text or NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>Choose the field with codes of four or five digits, such as 62012 or 62.01, or SECTOR_SCHEME=as_is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>None of the SIC 2007 codes in &apos;{field}&apos; is one of the Creative Industries ({codes}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>Use SECTOR_SCHEME=as_is, or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/progress.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/record.py"/>
        <source>It holds a result that cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/record.py"/>
        <source>Use the RECORD that the step wrote with this version of the plugin, in a GeoPackage: other formats may cut long texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>The outcome&apos;s mean is {rural:.4g} in rural and {urban:.4g} in urban rows; a margin can be drawn from it only where both are above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>Give the margin, in units of the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>The {kind} standard error of a {what} comes out as zero: too few rows or groups carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>Choose another COVARIANCE, or fewer drivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>With {kind} errors the standard error of a coefficient comes out as zero: too few rows or groups carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Use fewer drivers, and none that is computed from the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Conley errors need geometries, and INPUT is a table without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Use a layer with geometries, or choose robust or cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Clustered errors need a field that says which rows belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Name CLUSTER_FIELD, or choose another COVARIANCE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>The Conley standard error of a coefficient comes out as zero: at this distance the rows leave nothing that varies independently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Choose a smaller distance, or COVARIANCE=robust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>All {regime} rows are in one group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Clustered errors need several groups in each regime; choose another field or another COVARIANCE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{outcome_name} is the outcome and cannot be its own driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave it out of DRIVERS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Coordinates are NaN or infinite in {missing:,} of {rows:,} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Repair these geometries or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is too large to compute with: the largest size of its values is {most:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is too small to compute with: the largest size of its values is {most:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Give it in another unit, or check where these values come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} must be {must} for this model, and holds {quoted} ({bad:,} of {rows:,} rows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} is {value:g} in all {rows:,} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>An outcome must vary: choose another field, or rows where it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is NaN or infinite in {bad:,} of {rows:,} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Correct these values or make them NULL; rows with a NULL are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>None of the {rows:,} rows used is {regime}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Rural and urban rows are compared: both must be there. Classify them with classifyrurality, or name the field that holds &apos;rural&apos; and &apos;urban&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{count:,} {regime} rows are too few for {k} drivers and a constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Use fewer drivers; each regime needs at least {least} rows, and a sound estimate many more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} is {value:g} in all {rows:,} {regime} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>It must vary among {regime} rows too: choose another field, or more rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} holds negative values, down to {low:g}, and log(1 + x) is for values from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave {name} out of LOG_DRIVERS, or add a constant to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is constant: the same in all {rows:,} {regime}rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave it out: what does not vary explains nothing, and each regime is fitted on its own rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{names} are collinear in the {regime} rows: one of them follows exactly from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>{subject} {label} in the {regime} rows: beyond some value it never changes, so the coefficient has no finite estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>The {name} model has no estimate in the {regime} rows: the search did not converge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>Use fewer drivers, take skewed drivers into LOG_DRIVERS, or choose another MODEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>In the {regime} rows {label} is an exact linear function of the drivers; no error is left to test anything against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>Check that no driver is computed from the outcome, and leave such a driver out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>&apos;{model}&apos; is no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Choose one of {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>&apos;{covariance}&apos; is no covariance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Choose one of {covariances}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>A fractional logit is a quasi-likelihood and has no classical errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Choose robust, cluster or conley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>No driver is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Name one field or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{distance} is no distance above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Give metres, 20000 for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{margin} is no margin above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Give the largest difference in effect that still counts as the same (0.05 for five percentage points), or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{confidence} is not between 50 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Give per cent, 95 for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{seed} is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>The driver {name} is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Name each field once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{name} is not among DRIVERS ({drivers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Add it to DRIVERS or leave it out of LOG_DRIVERS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>microcluster holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>microclusters hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>organisation was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>organisations were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>rural area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>rural areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes do not tell which scheme they follow: {first} and {last} know those of {most:,} row each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes do not tell which scheme they follow: {first} and {last} know those of {most:,} rows each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to {first} or {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>No code found belongs to a known scheme; found were {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Choose the field that holds the official code, or set SCHEME to custom and list in RURAL_CODES the codes that mean rural.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The only codes known are 0 and 1, which may be any yes/no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to custom with the code that means rural in RURAL_CODES, or to the scheme that the field follows, such as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes known are bare 1 to 3: 3 is rural in areas and an urban centre in a grid, and {first} and {last} know them equally well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to degurba for areas or degurba_grid1 for grid cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Most codes are digits as in {name}, but others are of {other}: {codes}. In a postcode directory the digits are Scotland&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to {other}, which leaves the digits unclassified, or to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>No code found belongs to {scheme}, {title}; found were {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Set SCHEME to {likely}, which knows them, or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Choose the field that holds the official rural-urban code or label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>There is no scheme &apos;{scheme}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Use one of {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>It is empty, and the scheme &apos;custom&apos; cannot tell rural from urban without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>List the codes that mean rural, separated by commas, or set SCHEME to another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>None of the {rows:,} rows holds a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{number} organisations are too few to plant microclusters in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give {fewest_organisations} or more; the findings need 5000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{size} organisations make no microcluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give {smallest_cluster} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{number} organisations make too few microclusters of more than {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give at most {most}, or raise ORGANISATION_COUNT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{number} organisations in microclusters of more than {size} need a region of {places} places, which is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give at most {most}, or raise CLUSTER_SIZE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/shares.py"/>
        <source>The field &apos;{field}&apos; holds {value!r}; it must hold &apos;rural&apos; or &apos;urban&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/shares.py"/>
        <source>Make it with &apos;Classify rurality&apos;, or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Organisations in a cluster</source>
        <translation>Organisationen in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of organisations in a cluster</source>
        <translation>Anteil der Organisationen in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Organisations in a cluster of their own kind</source>
        <translation>Organisationen in einem Cluster der eigenen Art</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of organisations in a cluster of their own kind</source>
        <translation>Anteil der Organisationen in einem Cluster der eigenen Art</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median size of a cluster</source>
        <translation>Median der Clustergröße</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Largest cluster</source>
        <translation>Größter Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median radius of a cluster</source>
        <translation>Median des Clusterradius</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median density of a cluster</source>
        <translation>Median der Clusterdichte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of employment in a cluster</source>
        <translation>Anteil der Beschäftigung in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of turnover in a cluster</source>
        <translation>Anteil des Umsatzes in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>per km²</source>
        <translation>je km²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/totals.py"/>
        <source>The field &apos;{field}&apos; holds negative values ({least:g}, for instance; {negative} in all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/totals.py"/>
        <source>Set them to NULL with the field calculator if they mean &apos;not known&apos;, or mend them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>{wrong:,} areas have a negative number of people, or none that is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>Check the population raster for negative values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>It has codes that level {level} does not have: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>Choose a grid made by degreeofurbanisation; the codes are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>It must have rows and columns of cells; its shape is {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Choose a raster of one band with at least one cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>No cell holds a number: all are NoData.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Choose the raster of people per cell, and check its NoData value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>It has {size} cells, and the population grid has {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Use grids of the same extent and cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>{infinite:,} cells are infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Set them to NoData or to a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>{below:,} cells are negative, the smallest {least:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>If one of them stands for NoData, set it as the raster&apos;s NoData value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>{beyond:,} cells are outside 0 to 1 (from {least:g} to {most:g}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>It must be the share of each cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/classify.py"/>
        <source>There is no level &apos;{level}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/classify.py"/>
        <source>Use {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>Report saved</source>
        <translation>Bericht gespeichert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Other sub-sectors</source>
        <translation>Übrige Teilbranchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Make-up by sub-sector</source>
        <translation>Zusammensetzung nach Teilbranchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Sizes of clusters</source>
        <translation>Größen der Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Organisations in the cluster</source>
        <translation>Organisationen im Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>{number} of {low} to {high} organisations</source>
        <translation>{number} mit {low} bis {high} Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>{field}, as DCMS sub-sectors</source>
        <translation>{field}, als Teilbranchen des DCMS</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Points with the field cluster_id</source>
        <translation>Punkte mit dem Feld cluster_id</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Polygons with the field cluster_id</source>
        <translation>Polygone mit dem Feld cluster_id</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>S&amp;ub-sector</source>
        <translation>Te&amp;ilbranche</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Field of the organisations</source>
        <translation>Feld der Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Verdicts</source>
        <translation>&amp;Urteile</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Table of comparisons that &apos;Fit drivers&apos; makes</source>
        <translation>Vergleichstabelle aus „Einflussfaktoren schätzen“</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>(none)</source>
        <translation>(keine Auswahl)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>(no such layer)</source>
        <translation>(kein solcher Layer)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Number of the cluster</source>
        <translation>Nummer des Clusters</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>By the majority of its organisations</source>
        <translation>Nach der Mehrheit der Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Top sub-sector</source>
        <translation>Größte Teilbranche</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>The sub-sector of most organisations in the cluster</source>
        <translation>Die Teilbranche der meisten Organisationen im Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>LQ</source>
        <translation>LQ</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Location quotient of the top sub-sector: its share here over its share of all</source>
        <translation>Standortquotient der größten Teilbranche: ihr Anteil hier geteilt durch ihren Anteil insgesamt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Most concentrated</source>
        <translation>Höchste Konzentration</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>The sub-sector of the highest location quotient, of those with five or more</source>
        <translation>Die Teilbranche mit dem höchsten Standortquotienten, unter denen mit fünf oder mehr Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Highest LQ</source>
        <translation>Höchster LQ</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Location quotient of the most concentrated sub-sector</source>
        <translation>Standortquotient der am stärksten konzentrierten Teilbranche</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Copy &amp;table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Copy the clusters shown, for a spreadsheet or a document</source>
        <translation>Die gezeigten Cluster kopieren, für eine Tabellenkalkulation oder ein Dokument</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters</source>
        <translation>Cluster filtern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters by text</source>
        <translation>Cluster nach Text filtern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters by rurality</source>
        <translation>Cluster nach Ländlichkeit filtern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Rural and urban</source>
        <translation>Stadt und Land</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Neither</source>
        <translation>Keines von beiden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Smallest size of a cluster</source>
        <translation>Kleinste Größe eines Clusters</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Size ≥ </source>
        <translation>Min. </translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>{shown} of {all}</source>
        <translation>{all}, davon {shown} gezeigt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>Choose the field with the sub-sector of the organisations above.</source>
        <translation>Oben das Feld mit der Teilbranche der Organisationen wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>There are no clusters. A smaller MIN_CLUSTER_SIZE in &apos;Detect microclusters&apos; finds smaller ones.</source>
        <translation>Es gibt keine Cluster. Eine kleinere MIN_CLUSTER_SIZE in „Mikrocluster erkennen“ findet kleinere.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>None of the clusters has members among the organisations.</source>
        <translation>Kein Cluster hat Mitglieder unter den Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Rural and urban clusters</source>
        <translation>Cluster in Stadt und Land</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Ru&amp;n study…</source>
        <translation>Studie aus&amp;führen…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Create sa&amp;mple…</source>
        <translation>Beispiel&amp;daten erstellen…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Try a&amp;gain</source>
        <translation>Noch&amp;mals versuchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&amp;Run study…</source>
        <translation>Neue &amp;Studie…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Run the whole study on layers of your own</source>
        <translation>Die ganze Studie mit eigenen Layern ausführen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&amp;Save report…</source>
        <translation>Bericht s&amp;peichern…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Save these figures as a page that can be sent on</source>
        <translation>Diese Kennzahlen als Seite zum Weitergeben speichern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&apos;{layer}&apos; and its clusters, in the background.</source>
        <translation>„{layer}“ und die zugehörigen Cluster, im Hintergrund.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Reading the layers</source>
        <translation>Layer werden gelesen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/entry.py"/>
        <source>Show rural and urban clusters beside the map</source>
        <translation>Cluster in Stadt und Land neben der Karte anzeigen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>The layers could not be read ({error}).</source>
        <translation>Die Layer konnten nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Check that they can be opened in an attribute table, or choose others.</source>
        <translation>Prüfen, ob sie sich in einer Attributtabelle öffnen lassen, oder andere wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>The reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Try again, or choose other layers.</source>
        <translation>Erneut versuchen oder andere Layer wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>There is not enough memory for these layers.</source>
        <translation>Der Arbeitsspeicher reicht für diese Layer nicht aus.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Filter the layer of organisations, or close other programs.</source>
        <translation>Den Layer der Organisationen filtern oder andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>, median size {size}</source>
        <translation>, Median der Größe {size}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>Headline figures</source>
        <translation>Wichtigste Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>of {number} in a cluster</source>
        <translation>von {number} in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/reading.py"/>
        <source>A layer has no field &apos;{name}&apos; any more.</source>
        <translation>Ein Layer hat das Feld „{name}“ nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/reading.py"/>
        <source>Choose another layer, or run &apos;Detect microclusters&apos; again.</source>
        <translation>Einen anderen Layer wählen oder „Mikrocluster erkennen“ erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>{layers} no longer has the field cluster_id.</source>
        <translation>Das Feld cluster_id fehlt jetzt in {layers}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>There are clusters, but no points with the field cluster_id. Load the organisations that the same run made, or choose them above.</source>
        <translation>Es gibt Cluster, aber keine Punkte mit dem Feld cluster_id. Die Organisationen aus demselben Lauf laden oder oben wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>No clusters to show yet</source>
        <translation>Noch keine Cluster vorhanden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>A field is gone</source>
        <translation>Ein Feld fehlt jetzt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>There are organisations, but no polygons with the field cluster_id. Load the clusters that the same run made, or choose them above.</source>
        <translation>Es gibt Organisationen, aber keine Polygone mit dem Feld cluster_id. Die Cluster aus demselben Lauf laden oder oben wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>Run a study of your own organisations, or load the layers of one: points and polygons with the field cluster_id. To try it without data, create a sample first.</source>
        <translation>Eine Studie mit eigenen Organisationen ausführen oder die Layer einer Studie laden: Punkte und Polygone mit dem Feld cluster_id. Zum Ausprobieren ohne Daten zuerst Beispieldaten erstellen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>Choose another layer above, or bring the field back.</source>
        <translation>Oben einen anderen Layer wählen oder das Feld wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Average marginal effect: change of the outcome with the driver</source>
        <translation>Durchschnittlicher marginaler Effekt: Änderung der Zielgröße mit dem Einflussfaktor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Cannot tell</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Verdicts on drivers</source>
        <translation>Urteile zu den Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Driver</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Rural</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Urban</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/words.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/provider.py"/>
        <source>Creative Clusters: microclusters, rural against urban</source>
        <translation>Creative Clusters: Mikrocluster, Stadt und Land im Vergleich</translation>
    </message>
</context>
</TS>
