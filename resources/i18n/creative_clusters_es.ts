<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CreativeClusters</name>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Gives organisations their Degree of Urbanisation from a 1 km population grid, detects microclusters and sums up rural against urban. For countries without an official rural-urban classification.</source>
        <translation>Asigna a las organizaciones su Grado de urbanización a partir de una cuadrícula de población de 1 km, detecta microclústeres y resume lo rural frente a lo urbano. Para países sin una clasificación rural-urbana oficial.</translation>
    </message>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Rural and urban microclusters in any country, from organisations and a population grid.</source>
        <translation>Microclústeres rurales y urbanos de cualquier país, a partir de organizaciones y una cuadrícula de población.</translation>
    </message>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Built-up area (m² or share)</source>
        <translation>Superficie edificada (m² o proporción)</translation>
    </message>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Land area (m² or share)</source>
        <translation>Superficie terrestre (m² o proporción)</translation>
    </message>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Fewest organisations</source>
        <translation>Número mínimo de organizaciones</translation>
    </message>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Organisations in microclusters</source>
        <translation>Organizaciones en microclústeres</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>Classifies areas and organisations as rural or urban, detects microclusters, profiles them and sums them up, assembles drivers, fits them and writes the study&apos;s report. It gives the numbers of &apos;Rural and urban study&apos; with the same choices; here every step can be changed.</source>
        <translation>Clasifica áreas y organizaciones como rurales o urbanas, detecta microclústeres, los caracteriza y los resume, reúne factores, los ajusta y escribe el informe del estudio. Da las mismas cifras que «Estudio rural y urbano» con las mismas opciones; aquí se puede cambiar cada paso.</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>The rural and urban study as a model to open in the graphical modeller and change.</source>
        <translation>El estudio rural y urbano como modelo, para abrirlo en el diseñador de modelos y cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>Largest radius of a microcluster</source>
        <translation>Radio máximo de un microclúster</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>Radius round the centre of an area</source>
        <translation>Radio alrededor del centro de un área</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>Codes that mean rural (custom)</source>
        <translation>Códigos que significan rural (custom)</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>Areas with drivers and potential</source>
        <translation>Áreas con factores y potencial</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_drivers.qml"/>
        <source>With a microcluster</source>
        <translation>Con microclúster</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_drivers.qml"/>
        <source>Without</source>
        <translation>Sin microclúster</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_drivers.qml"/>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_fitted.qml"/>
        <source>Highest quarter of fitted values</source>
        <translation>Cuartil más alto de los valores ajustados</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_fitted.qml"/>
        <source>Second highest quarter</source>
        <translation>Segundo cuartil más alto</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_fitted.qml"/>
        <source>Second lowest quarter</source>
        <translation>Segundo cuartil más bajo</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_fitted.qml"/>
        <source>Lowest quarter</source>
        <translation>Cuartil más bajo</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_fitted.qml"/>
        <source>Not fitted</source>
        <translation>Sin ajustar</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Highest fifth of potential</source>
        <translation>Quintil más alto de potencial</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Second highest fifth</source>
        <translation>Segundo quintil más alto</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Middle fifth</source>
        <translation>Quintil central</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Second lowest fifth</source>
        <translation>Segundo quintil más bajo</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Lowest fifth</source>
        <translation>Quintil más bajo</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Not ranked (has a microcluster, or was skipped)</source>
        <translation>Sin puesto (tiene un microclúster o se omitió)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/clusters_tested.qml"/>
        <source>Significant: rural</source>
        <translation>Significativo: rural</translation>
    </message>
    <message>
        <location filename="../../resources/styles/clusters_tested.qml"/>
        <source>Significant: urban</source>
        <translation>Significativo: urbano</translation>
    </message>
    <message>
        <location filename="../../resources/styles/clusters_tested.qml"/>
        <source>Significant: mixed or unknown</source>
        <translation>Significativo: mixto o desconocido</translation>
    </message>
    <message>
        <location filename="../../resources/styles/clusters_tested.qml"/>
        <source>Not significant (p &gt; 0.05)</source>
        <translation>No significativo (p &gt; 0,05)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_areas.qml"/>
        <source>Cities</source>
        <translation>Ciudades</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_areas.qml"/>
        <source>Towns and semi-dense areas</source>
        <translation>Localidades intermedias y zonas semidensas</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_areas.qml"/>
        <source>Not classified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level1.qml"/>
        <source>Urban centre</source>
        <translation>Centro urbano</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level1.qml"/>
        <source>Urban cluster</source>
        <translation>Agrupación urbana</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level1.qml"/>
        <source>Rural grid cell</source>
        <translation>Celda rural</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level1.qml"/>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Dense urban cluster</source>
        <translation>Agrupación urbana densa</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Semi-dense urban cluster</source>
        <translation>Agrupación urbana semidensa</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Suburban or peri-urban cell</source>
        <translation>Celda suburbana o periurbana</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Rural cluster</source>
        <translation>Agrupación rural</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Low density rural cell</source>
        <translation>Celda rural de baja densidad</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Very low density rural cell</source>
        <translation>Celda rural de muy baja densidad</translation>
    </message>
    <message>
        <location filename="../../resources/styles/organisations.qml"/>
        <source>Not in one</source>
        <translation>En ninguno</translation>
    </message>
    <message>
        <location filename="../../resources/styles/population.qml"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="../../resources/styles/population.qml"/>
        <source>1 to 50</source>
        <translation>De 1 a 50</translation>
    </message>
    <message>
        <location filename="../../resources/styles/population.qml"/>
        <source>50 to 300</source>
        <translation>De 50 a 300</translation>
    </message>
    <message>
        <location filename="../../resources/styles/population.qml"/>
        <source>300 to 1,500</source>
        <translation>De 300 a 1500</translation>
    </message>
    <message>
        <location filename="../../resources/styles/population.qml"/>
        <source>More than 1,500</source>
        <translation>Más de 1500</translation>
    </message>
    <message>
        <location filename="../../resources/styles/rurality_areas.qml"/>
        <source>Unclassified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Coefficient</source>
        <translation>Coeficiente</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Statistic</source>
        <translation>Estadístico</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Average marginal effect</source>
        <translation>Efecto marginal medio</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Effect, standard error</source>
        <translation>Efecto, error estándar</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Effect, p</source>
        <translation>Efecto, p</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Effect, from</source>
        <translation>Efecto, desde</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Effect, to</source>
        <translation>Efecto, hasta</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Effect, rural</source>
        <translation>Efecto, rural</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Effect, urban</source>
        <translation>Efecto, urbano</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>p (difference)</source>
        <translation>p (diferencia)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>p (difference), Holm</source>
        <translation>p (diferencia), Holm</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>p (equivalence)</source>
        <translation>p (equivalencia)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>p (equivalence), Holm</source>
        <translation>p (equivalencia), Holm</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Smallest margin for same</source>
        <translation>Margen mínimo para «igual»</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Smallest detectable difference</source>
        <translation>Diferencia mínima detectable</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Effect, rural, over all areas</source>
        <translation>Efecto, rural, sobre todas las áreas</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Effect, urban, over all areas</source>
        <translation>Efecto, urbano, sobre todas las áreas</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Variance inflation, rural</source>
        <translation>Inflación de la varianza, rural</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Variance inflation, urban</source>
        <translation>Inflación de la varianza, urbano</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_makeup.qml"/>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_makeup.qml"/>
        <source>Share (0-1)</source>
        <translation>Proporción (0-1)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_makeup.qml"/>
        <source>Location quotient</source>
        <translation>Cociente de localización</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_summary.qml"/>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_summary.qml"/>
        <source>Rural over urban</source>
        <translation>Rural / urbano</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_summary.qml"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_summary.qml"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Assemble drivers</source>
        <translation>Reunir factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Counts clusters, assets and businesses in and near areas: one row an area, to fit.</source>
        <translation>Cuenta clústeres, activos y empresas dentro y cerca de las áreas: una fila por área, lista para el ajuste.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>related variety</source>
        <translation>variedad relacionada</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>accessibility</source>
        <translation>accesibilidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>assets</source>
        <translation>activos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas with a clustered organisation</source>
        <translation>Áreas con alguna organización en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas whose radius leaves AREAS</source>
        <translation>Áreas cuyo radio se sale de AREAS</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas without geometry</source>
        <translation>Áreas sin geometría</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>There is nothing to assemble: no organisations, layers, businesses or population.</source>
        <translation>No hay nada que reunir: ni organizaciones, ni capas, ni empresas, ni población.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Give LAYERS of assets, ORGANISATIONS, BUSINESSES or POPULATION_FIELD.</source>
        <translation>Indique LAYERS (capas de activos), ORGANISATIONS, BUSINESSES o POPULATION_FIELD.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>The field &apos;{population}&apos; holds negative numbers, down to {least:g}.</source>
        <translation>El campo «{population}» contiene números negativos, hasta {least:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Correct them, or set them to NULL where the number is not known.</source>
        <translation>Corríjalos o póngalos en NULL donde no se conozca el número.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>A layer is named &apos;businesses&apos;, and businesses_near is made of BUSINESSES.</source>
        <translation>Una capa se llama «businesses», y businesses_near se crea a partir de BUSINESSES.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Give the layer another name.</source>
        <translation>Dé otro nombre a la capa.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Choose the field with the cluster of each.</source>
        <translation>Elija el campo con el clúster de cada una.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>No organisation lies in any of the areas.</source>
        <translation>Ninguna organización está en ninguna de las áreas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Check that both layers cover the same region and that their CRS are right.</source>
        <translation>Compruebe que ambas capas cubren la misma región y que sus SRC son correctos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>The field &apos;{field}&apos; holds no SIC 2007 code ({found}).</source>
        <translation>El campo «{field}» no contiene ningún código SIC 2007 ({found}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Choose the field with codes of four or five digits, such as 62012 or 62.01.</source>
        <translation>Elija el campo con códigos de cuatro o cinco dígitos, como 62012 o 62.01.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{parameter}: Layer &apos;{layer}&apos; has no feature within {radius:,.10g} m of AREAS; the nearest is {km:,.0f} km from the centre of an area. Is its CRS right?</source>
        <translation>{parameter}: La capa «{layer}» no tiene ningún objeto a menos de {radius:,.10g} m de AREAS; el más próximo está a {km:,.0f} km del centro de un área. ¿Es correcto su SRC?</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Organisations with clusters</source>
        <translation>Organizaciones con clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Cluster field of the organisations</source>
        <translation>Campo de clúster de las organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Layers of assets (museums, stations …)</source>
        <translation>Capas de activos (museos, estaciones…)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Names of the layers, comma-separated</source>
        <translation>Nombres de las capas, separados por comas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>All businesses</source>
        <translation>Todas las empresas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>SIC 2007 code of the businesses</source>
        <translation>Código SIC 2007 de las empresas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Codes left out of the varieties</source>
        <translation>Códigos excluidos de las variedades</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Land area in m²</source>
        <translation>Superficie terrestre en m²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Radius of what is near</source>
        <translation>Radio de lo que está cerca</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas with drivers</source>
        <translation>Áreas con factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Fields made (;-separated)</source>
        <translation>Campos creados (separados por ;)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Choose the field of BUSINESSES with the code, or leave BUSINESSES empty.</source>
        <translation>Elija el campo de BUSINESSES con el código o deje BUSINESSES vacío.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{skipped} area has no geometry; its drivers are NULL.</source>
        <translation>{skipped} área no tiene geometría; sus factores son NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{skipped} areas have no geometry; their drivers are NULL.</source>
        <translation>{skipped} áreas no tienen geometría; sus factores son NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{border} of {areas} areas ({percent:.0f} %) are near an edge: the circle of {radius:,.0f} m round the centre lies partly outside AREAS. There counts within the radius and distances miss what lies beyond where the layers stop at the edge: if there is land, counts are low and distances long; at a coast nothing is missed. Give layers that reach past AREAS by RADIUS.</source>
        <translation>{border} de {areas} áreas ({percent:.0f} %) están cerca de un borde: el círculo de {radius:,.0f} m alrededor del centro queda en parte fuera de AREAS. En ellas, a los recuentos dentro del radio y a las distancias les falta lo que hay más allá de donde las capas terminan en el borde: si hay tierra, los recuentos salen bajos y las distancias largas; en una costa no falta nada. Use capas que sobrepasen AREAS en RADIUS.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{unused} of {used} businesses has no geometry or no SIC 2007 code and counts in no variety.</source>
        <translation>{unused} de {used} empresas no tiene geometría o código SIC 2007 y no cuenta en ninguna variedad.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{unused} of {used} businesses have no geometry or no SIC 2007 code and count in no variety.</source>
        <translation>{unused} de {used} empresas no tienen geometría o código SIC 2007 y no cuentan en ninguna variedad.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>only NULL</source>
        <translation>solo NULL</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Rurality</source>
        <translation>Ruralidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Microclusters</source>
        <translation>Microclústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Drivers</source>
        <translation>Factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>{name} is not a parameter of {algorithm} and is ignored. Its parameters are {parameters}.</source>
        <translation>{name} no es un parámetro de {algorithm} y se ignora. Sus parámetros son {parameters}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>There is not enough memory for this layer. Run it on a part of the data (&apos;Selected features only&apos;).</source>
        <translation>No hay memoria suficiente para esta capa. Ejecútelo con una parte de los datos («Objetos seleccionados solamente»).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Classify areas from a degree-of-urbanisation grid</source>
        <translation>Clasificar áreas con una cuadrícula del grado de urbanización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>City, town or rural area: by where on a degree-of-urbanisation grid its people live.</source>
        <translation>Ciudad, localidad intermedia o zona rural: según dónde vive la población en una cuadrícula del grado de urbanización.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>DEGURBA</source>
        <translation>DEGURBA</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>degree of urbanisation</source>
        <translation>grado de urbanización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>LAU</source>
        <translation>UAL</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>municipalities</source>
        <translation>municipios</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>rural</source>
        <translation>rural</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>zonal</source>
        <translation>zonal</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Rural areas</source>
        <translation>Áreas rurales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Urban areas</source>
        <translation>Áreas urbanas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Unclassified areas</source>
        <translation>Áreas sin clasificar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Rural share of the classified (0-1)</source>
        <translation>Proporción rural de lo clasificado (0-1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>{negative} of its cells are negative (the smallest is {least:g}).</source>
        <translation>{negative} de sus celdas son negativas (la menor es {least:g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>If that is how NoData is marked, set it as the raster&apos;s NoData value (&apos;Translate&apos;, &apos;Assign a specified NoData value&apos;).</source>
        <translation>Si así se marca NoData, establézcalo como valor NoData del ráster («Traducir (convertir formato)», «Asignar un valor especificado SinDatos a las bandas de salida»).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>None of the areas has anybody in a cell with a class.</source>
        <translation>Ninguna de las áreas tiene población en una celda con clase.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Check that areas, grid and population cover the same region and that their CRS are right.</source>
        <translation>Compruebe que las áreas, la cuadrícula y la población cubren la misma región y que sus SRC son correctos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Degree-of-urbanisation grid (either level)</source>
        <translation>Cuadrícula del grado de urbanización (cualquier nivel)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Population (people per cell)</source>
        <translation>Población (personas por celda)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Classified areas</source>
        <translation>Áreas clasificadas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>{empty} of {number} areas have nobody in a cell with a class, or lie outside the grid; they are NULL.</source>
        <translation>{empty} de {number} áreas no tienen población en ninguna celda con clase o están fuera de la cuadrícula; quedan en NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>{partly} of {number} areas have more than {unknown:.0%} of their people in cells without a class; these people are left out of their shares.</source>
        <translation>{partly} de {number} áreas tienen más del {unknown:.0%} de su población en celdas sin clase; esas personas se excluyen de sus proporciones.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classify rurality</source>
        <translation>Clasificar la ruralidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Gives organisations or areas their official rural or urban class.</source>
        <translation>Asigna a organizaciones o áreas su clase oficial, rural o urbana.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>urban</source>
        <translation>urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>classification</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>RUC</source>
        <translation>RUC</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Rural features</source>
        <translation>Objetos rurales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Urban features</source>
        <translation>Objetos urbanos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Unclassified features</source>
        <translation>Objetos sin clasificar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Features without a code</source>
        <translation>Objetos sin código</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>The code is to come from the field &apos;{own}&apos; and from areas, too.</source>
        <translation>El código debe venir del campo «{own}» y, a la vez, de áreas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Leave either CODE_FIELD or AREAS empty.</source>
        <translation>Deje vacío CODE_FIELD o AREAS.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Neither a field with the code nor areas that carry it are given.</source>
        <translation>No se indica ni un campo con el código ni áreas que lo lleven.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Choose CODE_FIELD, or AREAS with AREAS_CODE_FIELD.</source>
        <translation>Elija CODE_FIELD, o AREAS con AREAS_CODE_FIELD.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>No feature lies in any of the areas.</source>
        <translation>Ningún objeto está en ninguna de las áreas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Organisations or areas</source>
        <translation>Organizaciones o áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Field with the official code</source>
        <translation>Campo con el código oficial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Areas that carry the code (joined by location)</source>
        <translation>Áreas que llevan el código (unión por localización)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Code field of the areas</source>
        <translation>Campo de código de las áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Codes that mean rural, comma-separated (custom)</source>
        <translation>Códigos que significan rural, separados por comas (custom)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classified</source>
        <translation>Clasificado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Choose the field of AREAS with the code.</source>
        <translation>Elija el campo de AREAS con el código.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>A table without geometry cannot be joined to areas by location.</source>
        <translation>Una tabla sin geometría no se puede unir por localización a las áreas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Choose a layer with geometry, or give CODE_FIELD.</source>
        <translation>Elija una capa con geometría o indique CODE_FIELD.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>{outside} of {number} features lie in none of the areas.</source>
        <translation>{outside} de {number} objetos no están en ninguna de las áreas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Planted effects</source>
        <translation>Efectos sembrados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Create a sample study</source>
        <translation>Crear un estudio de muestra</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Makes an invented region with known drivers planted, to try and check everything.</source>
        <translation>Crea una región inventada con factores conocidos sembrados en ella, para probar y comprobar todo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>test data</source>
        <translation>datos de prueba</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>simulation</source>
        <translation>simulación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>tutorial</source>
        <translation>tutorial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Sample study</source>
        <translation>Estudio de muestra</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Planted microclusters have more than</source>
        <translation>Los microclústeres sembrados tienen más de</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Population (1 km grid)</source>
        <translation>Población (cuadrícula de 1 km)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>people per cell</source>
        <translation>personas por celda</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Museums</source>
        <translation>Museos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Heritage sites</source>
        <translation>Sitios patrimoniales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Universities</source>
        <translation>Universidades</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Meetup groups</source>
        <translation>Grupos de encuentro (Meetup)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Create the study&apos;s report</source>
        <translation>Crear el informe del estudio</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>One page to send on, from the outputs of a study&apos;s steps: figures, map, verdicts.</source>
        <translation>Una página para compartir, a partir de las salidas de los pasos de un estudio: cifras, mapa y veredictos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>report</source>
        <translation>informe</translation>
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
        <translation>resumen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>microclusters</source>
        <translation>microclústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>drivers</source>
        <translation>factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Rural against urban (summary)</source>
        <translation>Rural frente a urbano (resumen)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Make-up by sector</source>
        <translation>Composición por sectores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Areas with potential</source>
        <translation>Áreas con potencial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Coefficients</source>
        <translation>Coeficientes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Drivers, rural against urban</source>
        <translation>Factores, rural frente a urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Records of the steps (settings, checks, versions)</source>
        <translation>Registros de los pasos (ajustes, comprobaciones, versiones)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/dates.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of urbanisation of a population grid</source>
        <translation>Grado de urbanización de una cuadrícula de población</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>The UN&apos;s Degree of Urbanisation on a 1 km population grid: works in any country.</source>
        <translation>El Grado de urbanización de las Naciones Unidas sobre una cuadrícula de población de 1 km: sirve para cualquier país.</translation>
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
        <translation>centro urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>urban cluster</source>
        <translation>agrupación urbana</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>population grid</source>
        <translation>cuadrícula de población</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in urban centres</source>
        <translation>Personas en centros urbanos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in urban clusters</source>
        <translation>Personas en agrupaciones urbanas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in rural cells</source>
        <translation>Personas en celdas rurales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Rural share of the population (0-1)</source>
        <translation>Proporción rural de la población (0-1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of Urbanisation, level 1</source>
        <translation>Grado de urbanización, nivel 1</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of Urbanisation, level 2</source>
        <translation>Grado de urbanización, nivel 2</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>All its cells where POPULATION lies are NoData.</source>
        <translation>Todas sus celdas donde está POPULATION son NoData.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Choose a raster of the same region, or leave it empty.</source>
        <translation>Elija un ráster de la misma región o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Its values go from {low:g} to {high:g}: they are neither shares (0 to 1) nor square metres of a cell (0 to {cell:,.0f}).</source>
        <translation>Sus valores van de {low:g} a {high:g}: no son proporciones (de 0 a 1) ni metros cuadrados de una celda (de 0 a {cell:,.0f}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Convert it with the raster calculator (per cent divided by 100, for instance).</source>
        <translation>Conviértalo con la calculadora ráster (por ejemplo, el tanto por ciento dividido entre 100).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>No cell has any land.</source>
        <translation>Ninguna celda tiene tierra.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Choose the raster of land, not that of water.</source>
        <translation>Elija el ráster de la tierra, no el del agua.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Rules: {rule_set}.</source>
        <translation>Reglas: {rule_set}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>{name} is taken for square metres (the largest value is {high:,.0f}).</source>
        <translation>{name} se toma como metros cuadrados (el valor más alto es {high:,.0f}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Population (people per 1 km cell)</source>
        <translation>Población (personas por celda de 1 km)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Land area (m² or 0-1 share of the cell)</source>
        <translation>Superficie terrestre (m² o proporción 0-1 de la celda)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Built-up area (m² or 0-1 share of the cell)</source>
        <translation>Superficie edificada (m² o proporción 0-1 de la celda)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of urbanisation</source>
        <translation>Grado de urbanización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Detect microclusters</source>
        <translation>Detectar microclústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Finds microclusters of organisations by their density: HDBSCAN or DBSCAN.</source>
        <translation>Encuentra microclústeres de organizaciones por su densidad: HDBSCAN o DBSCAN.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>cluster</source>
        <translation>clúster</translation>
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
        <translation>punto caliente</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>creative industries</source>
        <translation>industrias creativas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Rural clusters</source>
        <translation>Clústeres rurales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Urban clusters</source>
        <translation>Clústeres urbanos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of organisations in a cluster (0-1)</source>
        <translation>Proporción de organizaciones en un clúster (0-1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of rural organisations in a cluster (0-1)</source>
        <translation>Proporción de organizaciones rurales en un clúster (0-1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of urban organisations in a cluster (0-1)</source>
        <translation>Proporción de organizaciones urbanas en un clúster (0-1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Organisations skipped</source>
        <translation>Organizaciones omitidas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Organisations that the radius limit left out</source>
        <translation>Organizaciones que el límite del radio dejó fuera</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>EPS used (metres)</source>
        <translation>EPS utilizado (metros)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>REPORT: detecting again over a range of MIN_CLUSTER_SIZE and MAX_RADIUS</source>
        <translation>REPORT: se repite la detección con distintos valores de MIN_CLUSTER_SIZE y MAX_RADIUS</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Smallest cluster (organisations or weight)</source>
        <translation>Tamaño mínimo de un clúster (organizaciones o peso)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Neighbours that make a place dense</source>
        <translation>Vecinos que hacen denso un lugar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Largest radius of a cluster (0 for no limit)</source>
        <translation>Radio máximo de un clúster (0 para no limitarlo)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Selection (HDBSCAN)</source>
        <translation>Selección (HDBSCAN)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Distance (DBSCAN; empty: found from the data)</source>
        <translation>Distancia (DBSCAN; vacío: se obtiene de los datos)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Detect within each value of</source>
        <translation>Detectar dentro de cada valor de</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Outline of clusters</source>
        <translation>Contorno de los clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Record of the run, for the study&apos;s report</source>
        <translation>Registro de la ejecución, para el informe del estudio</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>{without} of {used} features is skipped: it has no geometry, or no value in GROUP_FIELD or WEIGHT_FIELD.</source>
        <translation>Se omite {without} de {used} objetos: no tiene geometría, o no tiene valor en GROUP_FIELD o WEIGHT_FIELD.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>{without} of {used} features are skipped: they have no geometry, or no value in GROUP_FIELD or WEIGHT_FIELD.</source>
        <translation>Se omiten {without} de {used} objetos: no tienen geometría, o no tienen valor en GROUP_FIELD o WEIGHT_FIELD.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>EPS: It is for dbscan only and has no effect on hdbscan.</source>
        <translation>EPS: Solo es para dbscan y no tiene efecto en hdbscan.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>MIN_CLUSTER_SIZE: There are no clusters: {number} organisation (weight {total:g}) is fewer than MIN_CLUSTER_SIZE ({size:g}) or MIN_SAMPLES ({samples:g}). Give smaller numbers.</source>
        <translation>MIN_CLUSTER_SIZE: No hay clústeres: {number} organización (peso {total:g}) no alcanza MIN_CLUSTER_SIZE ({size:g}) o MIN_SAMPLES ({samples:g}). Indique números menores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>MIN_CLUSTER_SIZE: There are no clusters: the {number} organisations (weight {total:g}) are fewer than MIN_CLUSTER_SIZE ({size:g}) or MIN_SAMPLES ({samples:g}). Give smaller numbers.</source>
        <translation>MIN_CLUSTER_SIZE: No hay clústeres: las {number} organizaciones (peso {total:g}) no alcanzan MIN_CLUSTER_SIZE ({size:g}) o MIN_SAMPLES ({samples:g}). Indique números menores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>MAX_RADIUS left {trimmed} organisation out of a branch that it shortened.</source>
        <translation>MAX_RADIUS dejó {trimmed} organización fuera de una rama que acortó.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>MAX_RADIUS left {trimmed} organisations out of branches that it shortened.</source>
        <translation>MAX_RADIUS dejó {trimmed} organizaciones fuera de las ramas que acortó.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>There are no clusters. Try a smaller MIN_CLUSTER_SIZE or MIN_SAMPLES, or a larger MAX_RADIUS or EPS.</source>
        <translation>No hay clústeres. Pruebe con MIN_CLUSTER_SIZE o MIN_SAMPLES menores, o con MAX_RADIUS o EPS mayores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detected.py"/>
        <source>EPS is each group&apos;s own, from the knee of its k-distance curve: from {least:.1f} to {most:.1f} m ({groups}). EPS_USED is NULL.</source>
        <translation>EPS es el propio de cada grupo, según el codo de su curva de distancias al k-ésimo vecino: de {least:.1f} a {most:.1f} m ({groups}). EPS_USED es NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detected.py"/>
        <source>EPS is {eps:.1f} m, from the knee of the k-distance curve.</source>
        <translation>EPS es {eps:.1f} m, según el codo de la curva de distancias al k-ésimo vecino.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detected.py"/>
        <source>{group} {eps:.1f} m</source>
        <translation>{group} {eps:.1f} m</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rows used</source>
        <translation>Filas utilizadas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rural rows used</source>
        <translation>Filas rurales utilizadas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Log-likelihood</source>
        <translation>Log-verosimilitud</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Akaike information criterion</source>
        <translation>Criterio de información de Akaike</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>McFadden&apos;s pseudo R² (R² for ols)</source>
        <translation>Pseudo R² de McFadden (R² con ols)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Wald statistic: all drivers act alike</source>
        <translation>Estadístico de Wald: todos los factores actúan igual</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Its p value</source>
        <translation>Su valor p</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Moran&apos;s I of the residuals</source>
        <translation>I de Moran de los residuos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Area under the ROC curve, spatially cross-validated</source>
        <translation>Área bajo la curva ROC, con validación cruzada espacial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Condition number of the drivers</source>
        <translation>Número de condición de los factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Fit drivers, rural against urban</source>
        <translation>Ajustar factores, rural frente a urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Fits drivers in rural and urban places and says of each whether its effect is the same, different, or cannot be told apart.</source>
        <translation>Ajusta factores en lugares rurales y urbanos y dice de cada uno si su efecto es igual, distinto o no se puede saber.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>regression</source>
        <translation>regresión</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>marginal effects</source>
        <translation>efectos marginales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>equivalence</source>
        <translation>equivalencia</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Conley</source>
        <translation>Conley</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>regimes</source>
        <translation>regímenes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rows skipped</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>&apos;{outcome}&apos; is the outcome, too.</source>
        <translation>«{outcome}» es también la variable de resultado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Take it out of the drivers, or choose another outcome.</source>
        <translation>Quítelo de los factores o elija otra variable de resultado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>COVARIANCE is cluster, and no field says which rows belong together.</source>
        <translation>COVARIANCE es cluster y ningún campo dice qué filas van juntas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Choose the field, or another COVARIANCE.</source>
        <translation>Elija el campo u otro valor de COVARIANCE.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Conley errors need places, and INPUT is a table without geometry.</source>
        <translation>Los errores de Conley necesitan lugares, e INPUT es una tabla sin geometría.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Use robust or cluster, or choose a layer with geometry.</source>
        <translation>Use robust o cluster, o elija una capa con geometría.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>No row is complete (NULL in {reasons}).</source>
        <translation>Ninguna fila está completa (NULL en {reasons}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Leave out the drivers that are mostly NULL, or fill them.</source>
        <translation>Deje fuera los factores que son casi siempre NULL, o rellénelos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Areas, or any layer or table</source>
        <translation>Áreas, o cualquier capa o tabla</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Outcome</source>
        <translation>Variable de resultado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Drivers taken as log(1 + x)</source>
        <translation>Factores que se toman como log(1 + x)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Effects per standard deviation of a driver</source>
        <translation>Efectos por desviación típica de un factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Standard errors</source>
        <translation>Errores estándar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Groups for clustered errors</source>
        <translation>Grupos para errores agrupados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Microcluster of each area (empty: cluster_id, if there is one)</source>
        <translation>Microclúster de cada área (vacío: cluster_id, si existe)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Reach of the Conley errors</source>
        <translation>Alcance de los errores de Conley</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Largest difference that still counts as the same (empty: from the data)</source>
        <translation>Mayor diferencia que aún se considera igual (vacío: a partir de los datos)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Confidence (percent)</source>
        <translation>Confianza (por ciento)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rural against urban</source>
        <translation>Rural frente a urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Choose a field of INPUT.</source>
        <translation>Elija un campo de INPUT.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>the outcome</source>
        <translation>el resultado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>rurality</source>
        <translation>la ruralidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>{missing} of {rows} rows is skipped because something is NULL: {reasons}.</source>
        <translation>Se omite {missing} de {rows} filas porque algo es NULL: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>{missing} of {rows} rows are skipped because something is NULL: {reasons}.</source>
        <translation>Se omiten {missing} de {rows} filas porque algo es NULL: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>geometry</source>
        <translation>la geometría</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>RECORDS: A fit that was recorded has other figures than COEFFICIENTS and COMPARISON: they are of two runs. The tables count, and that record is left out.</source>
        <translation>RECORDS: Un ajuste registrado tiene cifras distintas de las de COEFFICIENTS y COMPARISON: son de dos ejecuciones. Valen las tablas, y ese registro se omite.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>It has no field {missing}.</source>
        <translation>No tiene el campo {missing}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>Give the table that &apos;Fit drivers&apos; made.</source>
        <translation>Indique la tabla que creó «Ajustar factores».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>{driver}: the same.</source>
        <translation>{driver}: igual.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>{driver}: different.</source>
        <translation>{driver}: distinto.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>{driver}: cannot tell.</source>
        <translation>{driver}: no se puede saber.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>It is empty, and the verdicts need both tables of the fit.</source>
        <translation>Está vacío, y los veredictos necesitan las dos tablas del ajuste.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>Give both COEFFICIENTS and COMPARISON, or neither.</source>
        <translation>Indique tanto COEFFICIENTS como COMPARISON, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>COMPARISON: It has no rows, so the report says nothing of drivers.</source>
        <translation>COMPARISON: No tiene filas, así que el informe no dice nada de los factores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>It does not hold the rows of the driver &apos;{driver}&apos;, which COMPARISON has.</source>
        <translation>No contiene las filas del factor «{driver}», que COMPARISON sí tiene.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>Give the two tables that one run of &apos;Fit drivers&apos; made, whole.</source>
        <translation>Indique completas las dos tablas que creó una misma ejecución de «Ajustar factores».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>The verdict on the driver &apos;{driver}&apos; is &apos;{verdict}&apos;; it must be one of {verdicts}.</source>
        <translation>El veredicto sobre el factor «{driver}» es «{verdict}»; debe ser uno de estos: {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>There is no verdict on the driver &apos;{driver}&apos;; it must be one of {verdicts}.</source>
        <translation>No hay veredicto sobre el factor «{driver}»; debe ser uno de estos: {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>Give the table that &apos;Fit drivers&apos; made, as it is.</source>
        <translation>Indique la tabla que creó «Ajustar factores», tal como está.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/hints.py"/>
        <source>Try a smaller MIN_CLUSTER_SIZE ({smaller}, say).</source>
        <translation>Pruebe con un MIN_CLUSTER_SIZE menor (por ejemplo, {smaller}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/hints.py"/>
        <source>Try a smaller MIN_SAMPLES, or a larger region.</source>
        <translation>Pruebe un MIN_SAMPLES menor o una región más grande.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/hints.py"/>
        <source>No rural microcluster was found.</source>
        <translation>No se encontró ningún microclúster rural.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/hints.py"/>
        <source>No urban microcluster was found.</source>
        <translation>No se encontró ningún microclúster urbano.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Choose the layers of one run of &apos;Detect microclusters&apos;, or a field that both have.</source>
        <translation>Elija las capas de una misma ejecución de «Detectar microclústeres», o un campo que ambas tengan.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Run &apos;Classify rurality&apos; first, or choose another field.</source>
        <translation>Ejecute antes «Clasificar la ruralidad» o elija otro campo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>{layer} has no field &apos;{name}&apos;; it has: {fields}.</source>
        <translation>{layer} no tiene el campo «{name}»; tiene: {fields}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Cluster field of both layers</source>
        <translation>Campo de clúster de ambas capas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Rurality of the organisations</source>
        <translation>Ruralidad de las organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>CLUSTERS: There are no clusters.</source>
        <translation>CLUSTERS: No hay clústeres.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Employment</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Turnover</source>
        <translation>Cifra de negocios</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>The layer &apos;{value}&apos; could not be loaded.</source>
        <translation>No se pudo cargar la capa «{value}».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Check its path, and its table name in a file of several tables (file.gpkg|layername=table).</source>
        <translation>Compruebe su ruta y, en un archivo con varias tablas, el nombre de la tabla (file.gpkg|layername=table).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is neither yes nor no.</source>
        <translation>«{value}» no es ni sí ni no.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Use true or false.</source>
        <translation>Use true o false.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>The field &apos;{field}&apos; is of type {type}, not a number.</source>
        <translation>El campo «{field}» es de tipo {type}, no numérico.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose a numeric field, or convert it with the field calculator (to_real).</source>
        <translation>Elija un campo numérico o conviértalo con la calculadora de campos (to_real).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose where to write it.</source>
        <translation>Elija dónde escribirlo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is not one of its choices.</source>
        <translation>«{value}» no es una de sus opciones.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Use one of {options}.</source>
        <translation>Use una de estas: {options}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a number.</source>
        <translation>Indique un número.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is not a finite number.</source>
        <translation>«{value}» no es un número finito.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a plain number.</source>
        <translation>Indique un número sin más.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It is {value}.</source>
        <translation>Su valor es {value}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a whole number.</source>
        <translation>Indique un número entero.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose a layer.</source>
        <translation>Elija una capa.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose a raster.</source>
        <translation>Elija un ráster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>The raster &apos;{value}&apos; could not be loaded.</source>
        <translation>No se pudo cargar el ráster «{value}».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Check its path, and that the file is a raster.</source>
        <translation>Compruebe su ruta y que el archivo es un ráster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It names a field, but {layer} is empty.</source>
        <translation>Nombra un campo, pero {layer} está vacío.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose {layer}, or leave this empty.</source>
        <translation>Elija {layer} o deje esto vacío.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It names {wanted} fields.</source>
        <translation>Nombra {wanted} campos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose one.</source>
        <translation>Elija uno.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is not a number.</source>
        <translation>«{value}» no es un número.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a plain number, without a unit.</source>
        <translation>Indique un número sin más, sin unidad.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It is {result:g}.</source>
        <translation>Su valor es {result:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a number at most {high:g}.</source>
        <translation>Indique un número de {high:g} como máximo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a number at least {low:g}.</source>
        <translation>Indique un número de {low:g} como mínimo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a number from {low:g} to {high:g}.</source>
        <translation>Indique un número de {low:g} a {high:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>QGIS cannot tell the extent of the layer &apos;{value}&apos;.</source>
        <translation>QGIS no puede determinar la extensión de la capa «{value}».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Look for a coordinate that is infinite, and mend it.</source>
        <translation>Busque una coordenada infinita y corríjala.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{layer}&apos; is not a vector layer.</source>
        <translation>«{layer}» no es una capa vectorial.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose vector layers only.</source>
        <translation>Elija solo capas vectoriales.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{each}&apos; is not a field of the layer; it has: {have}.</source>
        <translation>«{each}» no es un campo de la capa; tiene: {have}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose one of these.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Profile microclusters</source>
        <translation>Caracterizar microclústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Says what microclusters are made of, and what they bring: sectors, variety, jobs.</source>
        <translation>Dice de qué se componen los microclústeres y qué aportan: sectores, variedad, empleo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>location quotient</source>
        <translation>cociente de localización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>specialisation</source>
        <translation>especialización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>sector</source>
        <translation>sector</translation>
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
        <translation>entropía</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>employment</source>
        <translation>empleo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>turnover</source>
        <translation>cifra de negocios</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Organisations without a sector or a geometry</source>
        <translation>Organizaciones sin sector o sin geometría</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Choose the field with the sub-sector or the SIC 2007 code of each organisation.</source>
        <translation>Elija el campo con el subsector o el código SIC 2007 de cada organización.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sub-sector, or SIC 2007 code</source>
        <translation>Subsector o código SIC 2007</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sub-sectors are</source>
        <translation>Los subsectores se toman</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Profiled microclusters</source>
        <translation>Microclústeres caracterizados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>RURALITY_FIELD: ORGANISATIONS have none, so MAKEUP tells no rural from urban.</source>
        <translation>RURALITY_FIELD: ORGANISATIONS no lo tiene, así que MAKEUP no distingue lo rural de lo urbano.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>{skipped} of {total} organisations is skipped: it has no geometry or no sector.</source>
        <translation>Se omite {skipped} de {total} organizaciones: no tiene geometría o no tiene sector.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>{skipped} of {total} organisations are skipped: they have no geometry or no sector.</source>
        <translation>Se omiten {skipped} de {total} organizaciones: no tienen geometría o no tienen sector.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recorded.py"/>
        <source>RECORDS: More than one detection that was recorded fits SUMMARY. The last one counts, the others are left out.</source>
        <translation>RECORDS: Más de una detección registrada corresponde a SUMMARY. Vale la última; las demás se omiten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recorded.py"/>
        <source>RECORDS: More than one fit that was recorded could be meant. The last one counts, the others are left out.</source>
        <translation>RECORDS: Podría tratarse de más de un ajuste registrado. Vale el último; los demás se omiten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recording.py"/>
        <source>The record of the run could not be kept ({reason}).</source>
        <translation>No se pudo guardar el registro de la ejecución ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recording.py"/>
        <source>Run again without REPORT, and tell the plugin&apos;s authors.</source>
        <translation>Ejecútelo de nuevo sin REPORT y avise a los autores del complemento.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recording.py"/>
        <source>&apos;{layer}&apos; has not the fields {columns}.</source>
        <translation>«{layer}» no tiene los campos {columns}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recording.py"/>
        <source>Give the RECORD outputs of the steps.</source>
        <translation>Indique las salidas RECORD de los pasos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas: potential</source>
        <translation>Áreas: potencial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Rural and urban summary</source>
        <translation>Resumen rural y urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Rural and urban study</source>
        <translation>Estudio rural y urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>The whole study in one run: classify, detect, profile, summarise, assemble, fit.</source>
        <translation>El estudio completo de una vez: clasificar, detectar, caracterizar, resumir, reunir y ajustar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas that the fit skipped</source>
        <translation>Áreas que el ajuste omitió</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Choose the field of AREAS with the official code.</source>
        <translation>Elija el campo de AREAS con el código oficial.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>There is nothing that could drive clusters: no layers, no businesses, no fields.</source>
        <translation>No hay nada que pueda atraer clústeres: ni capas, ni empresas, ni campos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Give LAYERS of assets, BUSINESSES with SIC_FIELD, or DRIVERS of the areas.</source>
        <translation>Indique LAYERS (capas de activos), BUSINESSES con SIC_FIELD, o DRIVERS (campos de las áreas).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>COVARIANCE is cluster, and no field says which areas belong together.</source>
        <translation>COVARIANCE es cluster y ningún campo dice qué áreas van juntas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Organisations: {organisations}. Areas: {areas}, rural or urban by {field}.</source>
        <translation>Organizaciones: {organisations}. Áreas: {areas}, rurales o urbanas según {field}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Microclusters: {method}, at least {least} organisations in a circle of {radius} radius.</source>
        <translation>Microclústeres: {method}, al menos {least} organizaciones en un círculo de {radius} de radio.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Microclusters: {method}, at least {least} organisations.</source>
        <translation>Microclústeres: {method}, al menos {least} organizaciones.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>1 of 6: classify areas and organisations as rural or urban</source>
        <translation>1 de 6: clasificar áreas y organizaciones como rurales o urbanas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>2 of 6: detect microclusters</source>
        <translation>2 de 6: detectar microclústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>3 of 6: profile microclusters</source>
        <translation>3 de 6: caracterizar microclústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>4 of 6: summarise rural and urban</source>
        <translation>4 de 6: resumir lo rural y lo urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>5 of 6: assemble drivers</source>
        <translation>5 de 6: reunir factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>6 of 6: fit drivers, rural against urban</source>
        <translation>6 de 6: ajustar factores, rural frente a urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Drivers fitted</source>
        <translation>Factores ajustados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Official code of the areas</source>
        <translation>Código oficial de las áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>More drivers, fields of the areas</source>
        <translation>Más factores, campos de las áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Measure of the assets</source>
        <translation>Medida de los activos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Outcome (a field)</source>
        <translation>Variable de resultado (un campo)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>No SECTOR_FIELD: the microclusters have no profile.</source>
        <translation>Sin SECTOR_FIELD: los microclústeres quedan sin caracterizar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas with drivers and predictions</source>
        <translation>Áreas con factores y predicciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Sub-sector of the organisations</source>
        <translation>Subsector de las organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Population of the areas</source>
        <translation>Población de las áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Land area of the areas in m²</source>
        <translation>Superficie terrestre de las áreas en m²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>Give the table that &apos;{step}&apos; made.</source>
        <translation>Indique la tabla que creó «{step}».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>Summarise rural and urban</source>
        <translation>Resumir lo rural y lo urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>It has no field cluster_id or organisations.</source>
        <translation>Le falta el campo cluster_id o el campo organisations.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>Give the clusters that &apos;Detect microclusters&apos; or &apos;Profile microclusters&apos; made.</source>
        <translation>Indique los clústeres que creó «Detectar microclústeres» o «Caracterizar microclústeres».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>It has no metric {name}.</source>
        <translation>No tiene la cifra {name}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>Give the table that &apos;Summarise rural and urban&apos; made, whole.</source>
        <translation>Indique completa la tabla que creó «Resumir lo rural y lo urbano».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>CLUSTERS: {number} feature without a {field} is left out.</source>
        <translation>CLUSTERS: Se omite {number} objeto sin {field}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>CLUSTERS: {number} features without a {field} are left out.</source>
        <translation>CLUSTERS: Se omiten {number} objetos sin {field}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>OUTCOME: &apos;{outcome}&apos; is what the study makes of the microclusters; the field of that name that AREAS have is replaced. To fit your own field, rename it.</source>
        <translation>OUTCOME: «{outcome}» es lo que el estudio obtiene de los microclústeres; se sustituye el campo del mismo nombre que tiene AREAS. Para ajustar su propio campo, cámbiele el nombre.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>&apos;{name}&apos; is neither a field of AREAS nor one of {outcomes}.</source>
        <translation>«{name}» no es ni un campo de AREAS ni uno de estos: {outcomes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>Use one of these, or a field of AREAS: {fields}.</source>
        <translation>Use uno de ellos o un campo de AREAS: {fields}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>The study makes a field &apos;{name}&apos; itself, which would replace the one of {layer} before it is read.</source>
        <translation>El propio estudio crea un campo «{name}», que sustituiría al de {layer} antes de que se lea.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>Rename the field in {layer} (&apos;Rename field&apos;), and choose it by its new name.</source>
        <translation>Cambie el nombre del campo en {layer} («Cambiar nombre de campo») y elíjalo por el nombre nuevo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>{outcome} is {value:g} in all {areas:,} rural areas, so drivers cannot be compared. Try a larger MIN_CLUSTER_SIZE, smaller areas, or another OUTCOME.</source>
        <translation>{outcome} es {value:g} en todas las áreas rurales ({areas:,}), así que los factores no se pueden comparar. Pruebe con un MIN_CLUSTER_SIZE mayor, áreas más pequeñas u otro OUTCOME.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>{outcome} is {value:g} in all {areas:,} urban areas, so drivers cannot be compared. Try a larger MIN_CLUSTER_SIZE, smaller areas, or another OUTCOME.</source>
        <translation>{outcome} es {value:g} en todas las áreas urbanas ({areas:,}), así que los factores no se pueden comparar. Pruebe con un MIN_CLUSTER_SIZE mayor, áreas más pequeñas u otro OUTCOME.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>{outcome} is 0 in all {areas:,} rural areas that could be fitted, so drivers cannot be compared.</source>
        <translation>{outcome} es 0 en todas las áreas rurales que se podían ajustar ({areas:,}), así que los factores no se pueden comparar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>{outcome} is 0 in all {areas:,} urban areas that could be fitted, so drivers cannot be compared.</source>
        <translation>{outcome} es 0 en todas las áreas urbanas que se podían ajustar ({areas:,}), así que los factores no se pueden comparar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>No rural microcluster was found, so drivers cannot be compared.</source>
        <translation>No se encontró ningún microclúster rural, así que los factores no se pueden comparar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>No urban microcluster was found, so drivers cannot be compared.</source>
        <translation>No se encontró ningún microclúster urbano, así que los factores no se pueden comparar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>Sums up organisations and microclusters, rural against urban, in one table.</source>
        <translation>Resume en una tabla las organizaciones y los microclústeres, rural frente a urbano.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>clustered share</source>
        <translation>proporción en clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>Organisations without rurality or a geometry</source>
        <translation>Organizaciones sin ruralidad o sin geometría</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>It holds only NULL, so there is neither rural nor urban to compare.</source>
        <translation>Contiene solo NULL, así que no hay ni rural ni urbano que comparar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>RURALITY_FIELD: {differing} clusters have another &apos;{field}&apos; in CLUSTERS than most of their members have. The members decide here.</source>
        <translation>RURALITY_FIELD: {differing} clústeres tienen en CLUSTERS otro valor de «{field}» que la mayoría de sus miembros. Aquí deciden los miembros.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>CLUSTERS: It has no field {name}; median_{name} is NULL.</source>
        <translation>CLUSTERS: No tiene el campo {name}; median_{name} es NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>{unknown} of {total} organisations have no rurality. They count under &apos;all&apos; only.</source>
        <translation>{unknown} de {total} organizaciones no tienen ruralidad. Cuentan solo en «all».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>{without} of {total} organisations have no geometry and are left out.</source>
        <translation>{without} de {total} organizaciones no tienen geometría y se dejan fuera.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Test microclusters against all businesses</source>
        <translation>Contrastar microclústeres con todas las empresas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Finds microclusters and tests each: is there more of this industry than business in general would put there?</source>
        <translation>Encuentra microclústeres y contrasta cada uno: ¿hay más de esta industria de lo que pondría allí la actividad empresarial en general?</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>scan statistic</source>
        <translation>estadístico de barrido</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>significance</source>
        <translation>significación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>permutation</source>
        <translation>permutación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Significant clusters</source>
        <translation>Clústeres significativos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Significant rural clusters</source>
        <translation>Clústeres rurales significativos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>The organisations are among the businesses</source>
        <translation>Las organizaciones figuran entre las empresas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Relabellings</source>
        <translation>Reetiquetados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>{skipped} of {organisations} businesses has no geometry.</source>
        <translation>{skipped} de {organisations} empresas no tiene geometría.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>{skipped} of {organisations} businesses have no geometry.</source>
        <translation>{skipped} de {organisations} empresas no tienen geometría.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>PERMUTATIONS: With {permutations} relabelling no p value can be 0.05 or less; give 19 or more.</source>
        <translation>PERMUTATIONS: Con {permutations} reetiquetado ningún valor p puede ser 0,05 o menos; indique 19 o más.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>PERMUTATIONS: With {permutations} relabellings no p value can be 0.05 or less; give 19 or more.</source>
        <translation>PERMUTATIONS: Con {permutations} reetiquetados ningún valor p puede ser 0,05 o menos; indique 19 o más.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Under pure chance the median location quotient of a cluster is {quotient:.2f}.</source>
        <translation>Por puro azar, el cociente de localización mediano de un clúster es {quotient:.2f}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>The coordinates {x:.6g}, {y:.6g} lie outside the layer&apos;s CRS.</source>
        <translation>Las coordenadas {x:.6g}; {y:.6g} están fuera del SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>Check that the layer&apos;s CRS is the one its coordinates are in.</source>
        <translation>Compruebe que el SRC de la capa es el de sus coordenadas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>QGIS cannot tell the extent of the layer.</source>
        <translation>QGIS no puede determinar la extensión de la capa.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>It is a table without geometry.</source>
        <translation>Es una tabla sin geometría.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>Choose a layer with geometry.</source>
        <translation>Elija una capa con geometría.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>Layer &apos;{name}&apos;: {problem}</source>
        <translation>Capa «{name}»: {problem}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>{remedy}</source>
        <translation>{remedy}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Rural organisations</source>
        <translation>Organizaciones rurales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Organisations per km²</source>
        <translation>Organizaciones por km²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>(LQ {quotient})</source>
        <translation>(CL {quotient})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Largest sector</source>
        <translation>Sector principal</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Most concentrated</source>
        <translation>Más concentrado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Against all businesses</source>
        <translation>Frente a todas las empresas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Significance (p)</source>
        <translation>Significación (p)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Microcluster {number}</source>
        <translation>Microclúster {number}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Urban</source>
        <translation>Urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Mixed or unknown</source>
        <translation>Mixto o desconocido</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>{times} times expected</source>
        <translation>{times} veces lo esperado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>a projection centred on the data</source>
        <translation>una proyección centrada en los datos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>The layer has no coordinate reference system, so its distances have no unit.</source>
        <translation>La capa no tiene sistema de referencia de coordenadas, así que sus distancias no tienen unidad.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>Set it with &apos;Assign projection&apos;, or in the layer&apos;s properties.</source>
        <translation>Establézcalo con «Asignar proyección» o en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>The coordinates (about {x:.6g}, {y:.6g}) lie outside {crs}.</source>
        <translation>Las coordenadas (aproximadamente {x:.6g}; {y:.6g}) están fuera de {crs}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{parameter}: {reason}; distances are computed in a Lambert azimuthal equal-area projection centred on the data (latitude {lat:.4f}°, longitude {lon:.4f}°).</source>
        <translation>{parameter}: {reason}; las distancias se calculan en una proyección acimutal equivalente de Lambert centrada en los datos (latitud {lat:.4f}°, longitud {lon:.4f}°).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{crs} is geographic</source>
        <translation>{crs} es geográfico</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{crs} is not in metres</source>
        <translation>{crs} no está en metros</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{crs} does not reach all of the data</source>
        <translation>{crs} no abarca todos los datos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>the scale of {crs} is off by up to {percent:.1f} % at the data</source>
        <translation>la escala de {crs} se desvía hasta un {percent:.1f} % en los datos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{lost} of its {points} points cannot be projected from {crs} to {working}, for instance {x:.6g}, {y:.6g}.</source>
        <translation>{lost} de sus {points} puntos no se pueden proyectar de {crs} a {working}, por ejemplo {x:.6g}; {y:.6g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>Check that the layer&apos;s CRS is the one its coordinates are in, and remove points that lie elsewhere.</source>
        <translation>Compruebe que el SRC de la capa es el de sus coordenadas y quite los puntos que estén en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{parameter}: The data spread so far that no one projection suits them all: distances are off by up to {percent:.1f} % at the edge of the data. Run each region on its own for exact ones.</source>
        <translation>{parameter}: Los datos se extienden tanto que ninguna proyección sirve para todos: en el borde de los datos las distancias se desvían hasta un {percent:.1f} %. Para obtenerlas exactas, ejecute cada región por separado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>{path} (table {table})</source>
        <translation>{path} (tabla {table})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>&apos;{text}&apos; would become a file of that very name.</source>
        <translation>«{text}» se convertiría en un archivo con ese mismo nombre.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Write {form} to put a table into a GeoPackage.</source>
        <translation>Escriba {form} para guardar una tabla en un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>&apos;{text}&apos; is not the name of a GeoTIFF file.</source>
        <translation>«{text}» no es el nombre de un archivo GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Write a .tif file.</source>
        <translation>Escriba un archivo .tif.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>&apos;{table}&apos; is the name of a system table, which would be lost.</source>
        <translation>«{table}» es el nombre de una tabla del sistema, que se perdería.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Give the table another name, which does not start with gpkg_, sqlite_ or rtree_ and is not layer_styles.</source>
        <translation>Dé otro nombre a la tabla, que no empiece por gpkg_, sqlite_ o rtree_ ni sea layer_styles.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>&apos;{text}&apos; ends in {ending}, and what is written is a page of HTML.</source>
        <translation>«{text}» termina en {ending}, y lo que se escribe es una página HTML.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Give a name that ends in .html; to have a PDF, open the page in a browser and print it to one.</source>
        <translation>Indique un nombre que termine en .html; si necesita un PDF, abra la página en un navegador e imprímala como PDF.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Create it, or choose another.</source>
        <translation>Créela o elija otra.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>{target} cannot be written.</source>
        <translation>No se puede escribir {target}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Choose another place, or change its permissions.</source>
        <translation>Elija otro lugar o cambie sus permisos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Give the name of a file in it.</source>
        <translation>Indique el nombre de un archivo en ella.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>It goes to the same place as {other}: {place}.</source>
        <translation>Va al mismo lugar que {other}: {place}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Give each output a file of its own, or tables of one GeoPackage as {table}.</source>
        <translation>Indique un archivo propio para cada salida, o tablas de un mismo GeoPackage en la forma {table}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>It would overwrite the input {other}: {there}.</source>
        <translation>Sobrescribiría la entrada {other}: {there}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Choose another file, or another table of the same GeoPackage as {table}.</source>
        <translation>Elija otro archivo, u otra tabla del mismo GeoPackage en la forma {table}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/outlines.py"/>
        <source>OUTLINE: The geometry engine of this QGIS (GEOS {version}) has no safe concave hull; outlines are convex.</source>
        <translation>OUTLINE: El motor de geometría de este QGIS (GEOS {version}) no tiene una envolvente cóncava segura; los contornos son convexos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/overlay.py"/>
        <source>A shape near {x:.6g}, {y:.6g} cannot be projected from {crs} to {working}.</source>
        <translation>Una forma cerca de {x:.6g}; {y:.6g} no se puede proyectar de {crs} a {working}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>{microclusters}: {rural} rural, {urban} urban and {other} mixed or unknown.</source>
        <translation>{microclusters} (rurales: {rural}; urbanos: {urban}; mixtos o desconocidos: {other}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>{microclusters}: {rural} rural and {urban} urban.</source>
        <translation>{microclusters} (rurales: {rural}; urbanos: {urban}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>Made with {software}.</source>
        <translation>Hecho con {software}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>{rural} of rural and {urban} of urban organisations are in a microcluster.</source>
        <translation>El {rural} de las organizaciones rurales y el {urban} de las urbanas están en un microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>{rural} of rural organisations are in a microcluster.</source>
        <translation>El {rural} de las organizaciones rurales está en un microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>{urban} of urban organisations are in a microcluster.</source>
        <translation>El {urban} de las organizaciones urbanas está en un microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>No microcluster was found.</source>
        <translation>No se encontró ningún microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>microcluster</source>
        <translation>microclúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>In a microcluster</source>
        <translation>En un microclúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>Median size</source>
        <translation>Tamaño mediano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>Largest</source>
        <translation>El más grande</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>Median radius</source>
        <translation>Radio mediano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>The print layout &apos;{name}&apos; is in the project.</source>
        <translation>La composición de impresión «{name}» está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>The raster {path} could not be written.</source>
        <translation>No se pudo escribir el ráster {path}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Check the folder&apos;s permissions and the free space of its disk.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre de su disco.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>The raster has no cells.</source>
        <translation>El ráster no tiene celdas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Choose another raster.</source>
        <translation>Elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its CRS, {crs}, is geographic: the cells are {width:g} by {height:g} degrees, and the rules need cells of 1 km.</source>
        <translation>Su SRC, {crs}, es geográfico: las celdas son de {width:g} por {height:g} grados, y las reglas necesitan celdas de 1 km.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Resample it into an equal-area projection, people added up: in a terminal &apos;gdalwarp -t_srs ESRI:54009 -tr 1000 1000 -tap -r sum in.tif out.tif&apos;, or in QGIS &apos;Warp (reproject)&apos; with that CRS, that resolution and &apos;-tap -r sum&apos; as additional command-line parameters.</source>
        <translation>Remuestréelo en una proyección equivalente, sumando las personas: en un terminal con «gdalwarp -t_srs ESRI:54009 -tr 1000 1000 -tap -r sum in.tif out.tif», o en QGIS con «Combar (reproyectar)», ese SRC, esa resolución y «-tap -r sum» como parámetros adicionales de línea de órdenes.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells are {width:g} by {height:g} m, and the rules need cells of 1000 by 1000 m.</source>
        <translation>Sus celdas son de {width:g} por {height:g} m, y las reglas necesitan celdas de 1000 por 1000 m.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells are 1000 by 1000 m in {crs}, but {area:.2f} km² on the ground: that projection stretches areas there.</source>
        <translation>Sus celdas son de 1000 por 1000 m en {crs}, pero de {area:.2f} km² sobre el terreno: esa proyección deforma allí las superficies.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>It does not overlap {reference}.</source>
        <translation>No se solapa con {reference}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Choose a raster of the region that {reference} shows.</source>
        <translation>Elija un ráster de la región que muestra {reference}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its CRS is {crs}, that of {reference} is {other}.</source>
        <translation>Su SRC es {crs}, y el de {reference} es {other}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Align it with {reference}: &apos;Align rasters&apos; with {reference} as the reference layer.</source>
        <translation>Alinéelo con {reference}: «Alinear rásteres» con {reference} como capa de referencia.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells are {width:g} by {height:g}, those of {reference} {other_width:g} by {other_height:g}.</source>
        <translation>Sus celdas son de {width:g} por {height:g}, y las de {reference}, de {other_width:g} por {other_height:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells do not lie on those of {reference}: they are shifted by {east:g} to the east and {north:g} to the north (in units of the CRS).</source>
        <translation>Sus celdas no coinciden con las de {reference}: están desplazadas {east:g} hacia el este y {north:g} hacia el norte (en unidades del SRC).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>It is a picture in colours, not a grid of numbers.</source>
        <translation>Es una imagen en colores, no una cuadrícula de números.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>The raster could not be read ({source}).</source>
        <translation>No se pudo leer el ráster ({source}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Check that the file is whole and that it is a grid of one number a cell.</source>
        <translation>Compruebe que el archivo está completo y que es una cuadrícula con un número por celda.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The feature {id} has a coordinate that is infinite, not a number, or beyond any map.</source>
        <translation>El objeto {id} tiene una coordenada que es infinita, no es un número o está fuera de cualquier mapa.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Remove or mend such features (&apos;Extract by expression&apos;: $x &lt; 1e9 and $y &lt; 1e9).</source>
        <translation>Quite o corrija esos objetos («Extraer por expresión»: $x &lt; 1e9 and $y &lt; 1e9).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The feature {id} of the point layer is not a point.</source>
        <translation>El objeto {id} de la capa de puntos no es un punto.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Remove it, or make a point of it with &apos;Centroids&apos;.</source>
        <translation>Quítelo o conviértalo en un punto con «Centroides».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The layer holds {found}; {needed} are needed.</source>
        <translation>La capa contiene {found}; se necesitan {needed}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Choose another layer, or make points of its coordinates with &apos;Create points layer from table&apos;.</source>
        <translation>Elija otra capa o cree puntos con sus coordenadas mediante «Crear capa de puntos a partir de tabla».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Choose another layer, or make points with &apos;Centroids&apos;.</source>
        <translation>Elija otra capa o cree puntos con «Centroides».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Choose another layer.</source>
        <translation>Elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The layer has no features.</source>
        <translation>La capa no tiene objetos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>No feature of the layer has a geometry.</source>
        <translation>Ningún objeto de la capa tiene geometría.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Check its filter and its selection, or choose another layer.</source>
        <translation>Compruebe su filtro y su selección, o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>{parameter}: {number} point lies at exactly 0, 0, where failed geocodes end up: remove it if that is what it is.</source>
        <translation>{parameter}: {number} punto está exactamente en 0; 0, adonde van a parar las geocodificaciones fallidas: quítelo si es una de ellas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>{parameter}: {number} points lie at exactly 0, 0, where failed geocodes end up: remove them if that is what they are.</source>
        <translation>{parameter}: {number} puntos están exactamente en 0; 0, adonde van a parar las geocodificaciones fallidas: quítelos si lo son.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The feature {id} is a multi-part point of {parts} places; an organisation is one.</source>
        <translation>El objeto {id} es un punto multiparte de {parts} lugares; una organización es uno solo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Run &apos;Multipart to singleparts&apos; first.</source>
        <translation>Ejecute antes «Multiparte a monoparte».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>a table without geometry</source>
        <translation>una tabla sin geometría</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>mixed geometries</source>
        <translation>geometrías mixtas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>another geometry</source>
        <translation>otra geometría</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/shipped_models.py"/>
        <source>Microclusters from a population grid</source>
        <translation>Microclústeres a partir de una cuadrícula de población</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/shipped_models.py"/>
        <source>Rural and urban study, as a model</source>
        <translation>Estudio rural y urbano, como modelo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/shipped_models.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>The table {table} of {path} could not be replaced.</source>
        <translation>No se pudo reemplazar la tabla {table} de {path}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>Close other programs that have the file open, then run again.</source>
        <translation>Cierre otros programas que tengan abierto el archivo y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>The folder {folder} cannot be written ({reason}).</source>
        <translation>No se puede escribir en la carpeta {folder} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>The output could not be put into its place ({error}).</source>
        <translation>No se pudo poner la salida en su sitio ({error}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>Close other programs that have it open, and check the folder&apos;s permissions.</source>
        <translation>Cierre otros programas que la tengan abierta y compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>Potential</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>Fitted values</source>
        <translation>Valores ajustados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>The style {style} could not be stored in {path}: {error}</source>
        <translation>No se pudo guardar el estilo {style} en {path}: {error}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>The style {target} is kept; it is not the plugin&apos;s.</source>
        <translation>El estilo {target} se conserva; no es del complemento.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>The style {target} could not be written ({reason}).</source>
        <translation>No se pudo escribir el estilo {target} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/values.py"/>
        <source>The field &apos;{field}&apos; holds a value that is NaN or infinite.</source>
        <translation>El campo «{field}» contiene un valor NaN o infinito.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/values.py"/>
        <source>Set such values to NULL with the field calculator; rows with a NULL are skipped.</source>
        <translation>Ponga esos valores en NULL con la calculadora de campos; las filas con un NULL se omiten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/values.py"/>
        <source>The field &apos;{field}&apos; holds {value!r}, which is not a number.</source>
        <translation>El campo «{field}» contiene {value!r}, que no es un número.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/watched.py"/>
        <source>The layer was removed from the project while it was read.</source>
        <translation>La capa se quitó del proyecto mientras se leía.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/watched.py"/>
        <source>Add it again, and leave it there until the algorithm is done.</source>
        <translation>Añádala de nuevo y déjela allí hasta que el algoritmo termine.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>The output could not be written whole ({reason}).</source>
        <translation>No se pudo escribir la salida completa ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>Check the free space of its disk, and that no other program has it open; if the layer has a field &apos;fid&apos; with repeated values, remove it (&apos;Drop field(s)&apos;).</source>
        <translation>Compruebe el espacio libre de su disco y que ningún otro programa la tiene abierta; si la capa tiene un campo «fid» con valores repetidos, quítelo («Quitar campo(s)»).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>no reason given</source>
        <translation>no se indica el motivo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>The output {place} could not be created ({reason}).</source>
        <translation>No se pudo crear la salida {place} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>Check the name, the folder&apos;s permissions, and that no other program has it open.</source>
        <translation>Compruebe el nombre, los permisos de la carpeta y que ningún otro programa la tiene abierta.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>The input layer changed while it was read. Run the algorithm again.</source>
        <translation>La capa de entrada cambió mientras se leía. Ejecute el algoritmo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: fields of an earlier run are replaced: {names}.</source>
        <translation>{name}: se sustituyen campos de una ejecución anterior: {names}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>The output could not be written ({reason}).</source>
        <translation>No se pudo escribir la salida ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>Check the name, the folder&apos;s permissions and the free space of its disk.</source>
        <translation>Compruebe el nombre, los permisos de la carpeta y el espacio libre de su disco.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: There is nothing to write for it in this study.</source>
        <translation>{name}: En este estudio no hay nada que escribir en esta salida.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{found} of {written} features arrived</source>
        <translation>llegaron {found} de {written} objetos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: A Shapefile&apos;s fields have names of ten characters: {fields}.</source>
        <translation>{name}: Los campos de un Shapefile tienen nombres de diez caracteres como máximo: {fields}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{field} is {written}</source>
        <translation>{field} es {written}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: The field &apos;{field}&apos; is written as &apos;{written}&apos;: its name is taken there.</source>
        <translation>{name}: El campo «{field}» se escribe como «{written}»: su nombre ya está ocupado allí.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>There are {names} names for {own} layers.</source>
        <translation>Hay {names} nombres para {own} capas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Give one name a layer, comma-separated, or leave it empty.</source>
        <translation>Indique un nombre por capa, separados por comas, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>&apos;{name}&apos; cannot begin the name of a field.</source>
        <translation>El nombre de un campo no puede empezar por «{name}».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Use letters, digits and underscores, with a letter first.</source>
        <translation>Use letras, dígitos y guiones bajos, y empiece por una letra.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Two layers are named &apos;{name}&apos;, so their fields would be the same.</source>
        <translation>Dos capas se llaman «{name}», así que sus campos serían los mismos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Give each layer a name of its own in NAMES.</source>
        <translation>Dé a cada capa un nombre propio en NAMES.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/proximity.py"/>
        <source>{radius} is no distance above 0.</source>
        <translation>{radius} no es una distancia mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/proximity.py"/>
        <source>Give metres, 5000 for instance.</source>
        <translation>Indique metros, por ejemplo 5000.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/proximity.py"/>
        <source>{radius:g} m is more than a quarter of the way round the Earth.</source>
        <translation>{radius:g} m es más de un cuarto de la vuelta a la Tierra.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/sic.py"/>
        <source>&apos;{word}&apos; is not a class of SIC 2007.</source>
        <translation>«{word}» no es una clase de SIC 2007.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/sic.py"/>
        <source>Give codes of four or five digits, comma-separated, or the word creative.</source>
        <translation>Indique códigos de cuatro o cinco dígitos, separados por comas, o la palabra creative.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>Are CLUSTERS and ORGANISATIONS of one run, and are all its organisations there? CLUSTERS has {told:,.10g} organisations for cluster {id}, ORGANISATIONS has {members:,}; numbers differ for {differing:,} of {clusters:,} clusters.</source>
        <translation>¿Son CLUSTERS y ORGANISATIONS de una misma ejecución, y están todas sus organizaciones? CLUSTERS tiene {told:,.10g} organizaciones en el clúster {id}, y ORGANISATIONS, {members:,}; los números difieren en {differing:,} de {clusters:,} clústeres.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>It has more than one feature for a cluster ({ids}).</source>
        <translation>Tiene más de un objeto para un mismo clúster ({ids}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>Run &apos;Dissolve&apos; by the cluster field first, or choose the layer of one run.</source>
        <translation>Ejecute antes «Disolver» por el campo de clúster o elija la capa de una sola ejecución.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>No organisation is in any of the clusters: ORGANISATIONS name {named}, CLUSTERS are {ids}.</source>
        <translation>Ninguna organización está en ninguno de los clústeres: ORGANISATIONS nombra {named}; CLUSTERS contiene {ids}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>Choose two layers of one run of &apos;Detect microclusters&apos;, or the field that they share.</source>
        <translation>Elija dos capas de una misma ejecución de «Detectar microclústeres», o el campo que comparten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>{number} organisations are in clusters that CLUSTERS lacks ({ids}). They count as in no cluster.</source>
        <translation>{number} organizaciones están en clústeres que faltan en CLUSTERS ({ids}). Cuentan como si no estuvieran en ninguno.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>{number} of the clusters have no members among ORGANISATIONS ({ids}). What is known from members only is NULL for them.</source>
        <translation>{number} de los clústeres no tienen miembros en ORGANISATIONS ({ids}). Lo que solo se sabe por los miembros es NULL en ellos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>{number} features of CLUSTERS have no id in CLUSTER_FIELD and are not counted.</source>
        <translation>{number} objetos de CLUSTERS no tienen identificador en CLUSTER_FIELD y no se cuentan.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/dbscan.py"/>
        <source>It cannot be found from the data: every organisation has as many as MIN_SAMPLES at its very spot.</source>
        <translation>No se puede obtener de los datos: todas las organizaciones tienen MIN_SAMPLES vecinos en su mismo punto.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/dbscan.py"/>
        <source>It cannot be found from the data of the group &apos;{group}&apos;: every organisation there has as many as MIN_SAMPLES at its very spot.</source>
        <translation>No se puede obtener de los datos del grupo «{group}»: todas sus organizaciones tienen MIN_SAMPLES vecinos en su mismo punto.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/dbscan.py"/>
        <source>Give EPS in metres, or a larger MIN_SAMPLES.</source>
        <translation>Indique EPS en metros o un MIN_SAMPLES mayor.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>It holds negative weights ({least:g}, for one).</source>
        <translation>Contiene pesos negativos (por ejemplo, {least:g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>Set them to NULL (the organisation is then skipped) or to 0.</source>
        <translation>Póngalos en NULL (la organización se omite entonces) o en 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>The weights add up to {total:g}, which is too large to compute with.</source>
        <translation>Los pesos suman {total:g}, demasiado para calcular con ellos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>Give weights in another unit, or correct them: their sum may be {most_weight:g}.</source>
        <translation>Indique los pesos en otra unidad o corríjalos: su suma puede ser como máximo {most_weight:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/matching.py"/>
        <source>{missing} of {number} organisations have no business of their own within {tolerance:g} m in BUSINESSES.</source>
        <translation>{missing} de {number} organizaciones no tienen una empresa propia a menos de {tolerance:g} m en BUSINESSES.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/matching.py"/>
        <source>Set INCLUDES_INPUT to false if the organisations are not among the businesses; else complete BUSINESSES, or take both from one source.</source>
        <translation>Ponga INCLUDES_INPUT en false si las organizaciones no figuran entre las empresas; si no, complete BUSINESSES o tome ambas de una misma fuente.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>It is {permutations}.</source>
        <translation>Su valor es {permutations}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>Give a whole number of at least 1; 99 is usual, 19 the fewest for p of 0.05.</source>
        <translation>Indique un número entero, como mínimo 1; lo habitual es 99, y 19 es el mínimo para una p de 0,05.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>It is {seed}.</source>
        <translation>Su valor es {seed}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>Give a whole number from 0.</source>
        <translation>Indique un número entero, como mínimo 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>&apos;{method}&apos; is not a method.</source>
        <translation>«{method}» no es un método.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>Use one of {methods}.</source>
        <translation>Use uno de estos: {methods}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>&apos;{selection}&apos; is not a way to select.</source>
        <translation>«{selection}» no es un modo de selección.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>Use one of {selections}.</source>
        <translation>Use uno de estos: {selections}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>It is {radius:g}.</source>
        <translation>Su valor es {radius:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>Give metres of 0 or more; 0 means no limit.</source>
        <translation>Indique 0 metros o más; 0 significa sin límite.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>It is {eps:g}.</source>
        <translation>Su valor es {eps:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>Give metres above 0, or leave it empty to take it from the k-distance curve.</source>
        <translation>Indique más de 0 metros, o déjelo vacío para obtenerlo de la curva de distancias al k-ésimo vecino.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>It is {value:g}.</source>
        <translation>Su valor es {value:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>Give a number of at least {least}.</source>
        <translation>Indique un número de al menos {least}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>The organisations have no rurality, so rural and urban cannot be compared. Run &apos;Classify rurality&apos; first.</source>
        <translation>Las organizaciones no tienen ruralidad, así que lo rural y lo urbano no se pueden comparar. Ejecute antes «Clasificar la ruralidad».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>{organisations} without a geometry is left out.</source>
        <translation>Se deja fuera {organisations} sin geometría.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>{organisations} without a geometry are left out.</source>
        <translation>Se dejan fuera {organisations} sin geometría.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>{unknown} of {organisations} have no rurality. They count under All only.</source>
        <translation>{unknown} de {organisations} no tienen ruralidad. Cuentan solo en «Total».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>organisations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/packages.py"/>
        <source>The Python package {name} is needed for this and could not be imported ({error}). Install it for the Python of QGIS: on Windows in the OSGeo4W Shell &apos;python -m pip install {name}&apos;, on macOS and Linux &apos;python3 -m pip install {name}&apos; (on Debian and Ubuntu &apos;apt install python3-{name}&apos;), then restart QGIS.</source>
        <translation>Para esto se necesita el paquete de Python {name}, que no se pudo importar ({error}). Instálelo para el Python de QGIS: en Windows, en el OSGeo4W Shell, «python -m pip install {name}»; en macOS y Linux, «python3 -m pip install {name}» (en Debian y Ubuntu, «apt install python3-{name}»). Después reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>SECTOR_FIELD: &apos;{field}&apos; is taken for SIC 2007 codes; sectors are the four-digit classes.</source>
        <translation>SECTOR_FIELD: «{field}» se toma como códigos SIC 2007; los sectores son las clases de cuatro dígitos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>The field &apos;{field}&apos; holds only NULL, empty text or NaN.</source>
        <translation>El campo «{field}» contiene solo NULL, texto vacío o NaN.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>SECTOR_FIELD: &apos;{field}&apos; is taken for names of sectors.</source>
        <translation>SECTOR_FIELD: «{field}» se toma como nombres de sectores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>Choose the field with codes of four or five digits, such as 62012 or 62.01, or SECTOR_SCHEME=as_is.</source>
        <translation>Elija el campo con códigos de cuatro o cinco dígitos, como 62012 o 62.01, o SECTOR_SCHEME=as_is.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>None of the SIC 2007 codes in &apos;{field}&apos; is one of the Creative Industries ({codes}).</source>
        <translation>Ninguno de los códigos SIC 2007 de «{field}» es de las industrias creativas ({codes}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>Use SECTOR_SCHEME=as_is, or choose another field.</source>
        <translation>Use SECTOR_SCHEME=as_is o elija otro campo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>SECTOR_FIELD: {number} organisations are in the DCMS creative sub-sectors.</source>
        <translation>SECTOR_FIELD: {number} organizaciones están en los subsectores creativos del DCMS.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>{number} values are no class of SIC 2007 ({common}) and stand for no sector.</source>
        <translation>{number} valores no son ninguna clase de SIC 2007 ({common}) y no representan ningún sector.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>{number} have a code outside the Creative Industries.</source>
        <translation>{number} tienen un código ajeno a las industrias creativas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/progress.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/record.py"/>
        <source>It holds a result that cannot be read ({error}).</source>
        <translation>Contiene un resultado que no se puede leer ({error}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/record.py"/>
        <source>Use the RECORD that the step wrote with this version of the plugin, in a GeoPackage: other formats may cut long texts.</source>
        <translation>Use la salida RECORD que el paso escribió con esta versión del complemento, en un GeoPackage: otros formatos pueden cortar los textos largos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/record.py"/>
        <source>it was changed since it was written</source>
        <translation>se modificó después de escribirse</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/record.py"/>
        <source>it is no {kind}</source>
        <translation>no es del tipo {kind}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/bootstrap.py"/>
        <source>Blocks are single rows.</source>
        <translation>Los bloques son filas sueltas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/bootstrap.py"/>
        <source>Blocks are squares of {side:,.0f} m (CONLEY_DISTANCE).</source>
        <translation>Los bloques son cuadrados de {side:,.0f} m (CONLEY_DISTANCE).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/bootstrap.py"/>
        <source>Blocks are microclusters and, for rows in none, single rows.</source>
        <translation>Los bloques son microclústeres y, para las filas que no están en ninguno, filas sueltas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/bootstrap.py"/>
        <source>Blocks are microclusters and, for rows in none, squares of {side:,.0f} m (CONLEY_DISTANCE).</source>
        <translation>Los bloques son microclústeres y, para las filas que no están en ninguno, cuadrados de {side:,.0f} m (CONLEY_DISTANCE).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/bootstrap.py"/>
        <source>Blocks are the groups of CLUSTER_FIELD.</source>
        <translation>Los bloques son los grupos de CLUSTER_FIELD.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{count} driver</source>
        <translation>{count} factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{count} drivers</source>
        <translation>{count} factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} (p = {p} by conley errors, {drawn} by the bootstrap)</source>
        <translation>{driver} (p = {p} con errores de Conley, {drawn} con el bootstrap)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} (p = {p} by cluster errors, {drawn} by the bootstrap)</source>
        <translation>{driver} (p = {p} con errores agrupados, {drawn} con el bootstrap)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} (p = {p} by robust errors, {drawn} by the bootstrap)</source>
        <translation>{driver} (p = {p} con errores robustos, {drawn} con el bootstrap)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} (p = {p} by classical errors, {drawn} by the bootstrap)</source>
        <translation>{driver} (p = {p} con errores clásicos, {drawn} con el bootstrap)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>The block bootstrap and the standard errors disagree on whether rural and urban effects differ: {drivers}. Take no side on so narrow a result.</source>
        <translation>El bootstrap por bloques y los errores estándar no coinciden en si los efectos rurales y urbanos difieren: {drivers}. Ante un resultado tan ajustado, no tome partido.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>The condition number of the design is {condition:.1f}, above {high:.0f}: some drivers are close to collinear.</source>
        <translation>El número de condición de la matriz de diseño es {condition:.1f}, superior a {high:.0f}: algunos factores son casi colineales.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few rural rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under {few} a driver estimates are biased and errors too small. Use fewer drivers.</source>
        <translation>Demasiado pocas filas rurales tienen el resultado menos frecuente ({events} de {rows:,}) para {drivers}: con menos de {few} por factor, las estimaciones están sesgadas y los errores son demasiado pequeños. Use menos factores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few rural rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under {few} a driver estimates are biased and errors too small. Use fewer drivers or MODEL=firth_logit.</source>
        <translation>Demasiado pocas filas rurales tienen el resultado menos frecuente ({events} de {rows:,}) para {drivers}: con menos de {few} por factor, las estimaciones están sesgadas y los errores son demasiado pequeños. Use menos factores o MODEL=firth_logit.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few urban rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under {few} a driver estimates are biased and errors too small. Use fewer drivers.</source>
        <translation>Demasiado pocas filas urbanas tienen el resultado menos frecuente ({events} de {rows:,}) para {drivers}: con menos de {few} por factor, las estimaciones están sesgadas y los errores son demasiado pequeños. Use menos factores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few urban rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under {few} a driver estimates are biased and errors too small. Use fewer drivers or MODEL=firth_logit.</source>
        <translation>Demasiado pocas filas urbanas tienen el resultado menos frecuente ({events} de {rows:,}) para {drivers}: con menos de {few} por factor, las estimaciones están sesgadas y los errores son demasiado pequeños. Use menos factores o MODEL=firth_logit.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few distinct microclusters stand behind the rural rows with the outcome ({clusters} behind {rows:,}) for {drivers}: rows of one microcluster are not independent, and under {few} microclusters a driver rural errors tend to be too small. Use fewer drivers, and go by the block bootstrap where it disagrees.</source>
        <translation>Demasiado pocos microclústeres distintos sustentan las filas rurales con el resultado ({clusters} para {rows:,}), con {drivers}: las filas de un mismo microclúster no son independientes y, con menos de {few} microclústeres por factor, los errores rurales suelen ser demasiado pequeños. Use menos factores y guíese por el bootstrap por bloques donde no coincida.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few distinct microclusters stand behind the urban rows with the outcome ({clusters} behind {rows:,}) for {drivers}: rows of one microcluster are not independent, and under {few} microclusters a driver urban errors tend to be too small. Use fewer drivers, and go by the block bootstrap where it disagrees.</source>
        <translation>Demasiado pocos microclústeres distintos sustentan las filas urbanas con el resultado ({clusters} para {rows:,}), con {drivers}: las filas de un mismo microclúster no son independientes y, con menos de {few} microclústeres por factor, los errores urbanos suelen ser demasiado pequeños. Use menos factores y guíese por el bootstrap por bloques donde no coincida.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “the same” to “different”</source>
        <translation>{driver} de «igual» a «distinto»</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “the same” to “cannot tell”</source>
        <translation>{driver} de «igual» a «no se puede saber»</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “different” to “the same”</source>
        <translation>{driver} de «distinto» a «igual»</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “different” to “cannot tell”</source>
        <translation>{driver} de «distinto» a «no se puede saber»</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “cannot tell” to “the same”</source>
        <translation>{driver} de «no se puede saber» a «igual»</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “cannot tell” to “different”</source>
        <translation>{driver} de «no se puede saber» a «distinto»</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Without microcluster {cluster} ({rows:,} row) the verdict changes: {changes}.</source>
        <translation>Sin el microclúster {cluster} ({rows:,} fila) el veredicto cambia: {changes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Without microcluster {cluster} ({rows:,} rows) the verdict changes: {changes}.</source>
        <translation>Sin el microclúster {cluster} ({rows:,} filas) el veredicto cambia: {changes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} is nearly a combination of the other drivers (variance inflation factor {worst:.1f}): its effect can hardly be told from theirs.</source>
        <translation>{driver} es casi una combinación de los demás factores (factor de inflación de la varianza: {worst:.1f}): su efecto apenas se puede distinguir del de ellos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Without microcluster {cluster} ({rows:,} row) the model has no estimate: all rests on this one place.</source>
        <translation>Sin el microclúster {cluster} ({rows:,} fila) el modelo no tiene estimación: todo se apoya en este único lugar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Without microcluster {cluster} ({rows:,} rows) the model has no estimate: all rests on this one place.</source>
        <translation>Sin el microclúster {cluster} ({rows:,} filas) el modelo no tiene estimación: todo se apoya en este único lugar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>In rural rows the counts vary {times:.1f} times as much as a Poisson model allows, and classical errors are too small: use robust errors or MODEL=negative_binomial.</source>
        <translation>En las filas rurales los recuentos varían {times:.1f} veces lo que admite un modelo de Poisson, y los errores clásicos son demasiado pequeños: use errores robustos o MODEL=negative_binomial.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>In urban rows the counts vary {times:.1f} times as much as a Poisson model allows, and classical errors are too small: use robust errors or MODEL=negative_binomial.</source>
        <translation>En las filas urbanas los recuentos varían {times:.1f} veces lo que admite un modelo de Poisson, y los errores clásicos son demasiado pequeños: use errores robustos o MODEL=negative_binomial.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>The base rates are {rural:.3g} rural and {urban:.3g} urban, and effects on the outcome depend on them: the effects differ, the coefficients do not show it.</source>
        <translation>Las tasas de base son {rural:.3g} en lo rural y {urban:.3g} en lo urbano, y los efectos sobre el resultado dependen de ellas: los efectos difieren, pero los coeficientes no lo muestran.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>The outcome&apos;s mean is {rural:.4g} in rural and {urban:.4g} in urban rows; a margin can be drawn from it only where both are above 0.</source>
        <translation>La media del resultado es {rural:.4g} en las filas rurales y {urban:.4g} en las urbanas; solo se puede obtener de ella un margen si ambas son mayores que 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>Give the margin, in units of the outcome.</source>
        <translation>Indique el margen, en unidades del resultado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>No margin was given: {margin:.4g} is a quarter of the rural mean of the outcome, {mean:.4g} (a tenth of the mean of all would be {other:.4g}).</source>
        <translation>No se indicó margen: {margin:.4g} es la cuarta parte de la media rural del resultado, {mean:.4g} (la décima parte de la media total sería {other:.4g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>No margin was given: {margin:.4g} is a quarter of the urban mean of the outcome, {mean:.4g} (a tenth of the mean of all would be {other:.4g}).</source>
        <translation>No se indicó margen: {margin:.4g} es la cuarta parte de la media urbana del resultado, {mean:.4g} (la décima parte de la media total sería {other:.4g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>The {kind} standard error of a coefficient comes out as zero: too few rows or groups carry it.</source>
        <translation>El error estándar «{kind}» de un coeficiente resulta ser cero: lo sustentan demasiado pocas filas o grupos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>The {kind} standard error of a marginal effect comes out as zero: too few rows or groups carry it.</source>
        <translation>El error estándar «{kind}» de un efecto marginal resulta ser cero: lo sustentan demasiado pocas filas o grupos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>Choose another COVARIANCE, or fewer drivers.</source>
        <translation>Elija otro valor de COVARIANCE o menos factores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>No margin was given: {margin:.4g} is a tenth of the outcome&apos;s mean, {mean:.4g} (a quarter of the lower regime&apos;s mean would be {other:.4g}).</source>
        <translation>No se indicó margen: {margin:.4g} es la décima parte de la media del resultado, {mean:.4g} (la cuarta parte de la menor de las medias rural y urbana sería {other:.4g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>CONLEY_DISTANCE, {distance:,.0f} m, is more than the extent of the data ({extent:,.0f} m): every place is a neighbour of nearly every other, errors are far too small, and no verdict can be relied on.</source>
        <translation>CONLEY_DISTANCE, {distance:,.0f} m, supera la extensión de los datos ({extent:,.0f} m): cada lugar es vecino de casi todos los demás, los errores son mucho más pequeños de lo debido y no se puede confiar en ningún veredicto.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>CONLEY_DISTANCE, {distance:,.0f} m, is more than a fifth of the extent of the data ({extent:,.0f} m): too few places are independent of each other, and errors tend to be too small.</source>
        <translation>CONLEY_DISTANCE, {distance:,.0f} m, supera la quinta parte de la extensión de los datos ({extent:,.0f} m): hay demasiado pocos lugares independientes entre sí, y los errores suelen ser demasiado pequeños.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>{number} negative eigenvalue of the Conley covariance was set to zero, as the Bartlett kernel in the plane can give; a smaller CONLEY_DISTANCE avoids it.</source>
        <translation>{number} valor propio negativo de la covarianza de Conley se puso a cero; el núcleo de Bartlett puede darlos en el plano. Con un CONLEY_DISTANCE menor se evita.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>{number} negative eigenvalues of the Conley covariance were set to zero, as the Bartlett kernel in the plane can give; a smaller CONLEY_DISTANCE avoids it.</source>
        <translation>{number} valores propios negativos de la covarianza de Conley se pusieron a cero; el núcleo de Bartlett puede darlos en el plano. Con un CONLEY_DISTANCE menor se evita.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>With {kind} errors the standard error of a coefficient comes out as zero: too few rows or groups carry it.</source>
        <translation>Con errores «{kind}», el error estándar de un coeficiente resulta ser cero: lo sustentan demasiado pocas filas o grupos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Use fewer drivers, and none that is computed from the outcome.</source>
        <translation>Use menos factores, y ninguno que se calcule a partir del resultado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Conley errors need geometries, and INPUT is a table without.</source>
        <translation>Los errores de Conley necesitan geometrías, e INPUT es una tabla sin ellas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Use a layer with geometries, or choose robust or cluster.</source>
        <translation>Use una capa con geometrías, o elija robust o cluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Clustered errors need a field that says which rows belong together.</source>
        <translation>Los errores agrupados necesitan un campo que diga qué filas van juntas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Name CLUSTER_FIELD, or choose another COVARIANCE.</source>
        <translation>Indique CLUSTER_FIELD o elija otro valor de COVARIANCE.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>CLUSTER_FIELD has {rural} groups in rural and {urban} in urban rows. Errors clustered in fewer than {few} groups tend to be too small.</source>
        <translation>CLUSTER_FIELD tiene {rural} grupos en las filas rurales y {urban} en las urbanas. Los errores agrupados en menos de {few} grupos suelen ser demasiado pequeños.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>The Conley standard error of a coefficient comes out as zero: at this distance the rows leave nothing that varies independently.</source>
        <translation>El error estándar de Conley de un coeficiente resulta ser cero: a esta distancia, las filas no dejan nada que varíe de forma independiente.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Choose a smaller distance, or COVARIANCE=robust.</source>
        <translation>Elija una distancia menor, o COVARIANCE=robust.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>All rural rows are in one group.</source>
        <translation>Todas las filas rurales están en un mismo grupo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>All urban rows are in one group.</source>
        <translation>Todas las filas urbanas están en un mismo grupo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Clustered errors need several groups in each regime; choose another field or another COVARIANCE.</source>
        <translation>Los errores agrupados necesitan varios grupos en cada régimen; elija otro campo u otro valor de COVARIANCE.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/crossvalidation.py"/>
        <source>Rural rows without an out-of-fold value: {missing:,} of {rows:,}. Without their part of the map the model cannot be fitted, and they have no potential_rank.</source>
        <translation>Filas rurales sin un valor estimado aparte de su propia parte del mapa: {missing:,} de {rows:,}. Sin esa parte el modelo no se puede ajustar, y no tienen potential_rank.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/crossvalidation.py"/>
        <source>Urban rows without an out-of-fold value: {missing:,} of {rows:,}. Without their part of the map the model cannot be fitted, and they have no potential_rank.</source>
        <translation>Filas urbanas sin un valor estimado aparte de su propia parte del mapa: {missing:,} de {rows:,}. Sin esa parte el modelo no se puede ajustar, y no tienen potential_rank.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>The outcome</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{outcome_name} is the outcome and cannot be its own driver.</source>
        <translation>{outcome_name} es la variable de resultado y no puede ser su propio factor.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave it out of DRIVERS.</source>
        <translation>Quítelo de DRIVERS.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Coordinates are NaN or infinite in {missing:,} of {rows:,} rows.</source>
        <translation>Las coordenadas son NaN o infinitas en {missing:,} de {rows:,} filas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Repair these geometries or remove them.</source>
        <translation>Repare esas geometrías o quítelas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is too large to compute with: the largest size of its values is {most:g}.</source>
        <translation>{name} es demasiado grande para calcular con ello: su mayor valor absoluto es {most:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is too small to compute with: the largest size of its values is {most:g}.</source>
        <translation>{name} es demasiado pequeño para calcular con ello: su mayor valor absoluto es {most:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Give it in another unit, or check where these values come from.</source>
        <translation>Indíquelo en otra unidad o compruebe de dónde vienen esos valores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} must be 0 or 1 for this model, and holds {quoted} ({bad:,} of {rows:,} rows).</source>
        <translation>{label} debe ser 0 o 1 para este modelo, y contiene {quoted} ({bad:,} de {rows:,} filas).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} must be a count: 0, 1, 2 and so on for this model, and holds {quoted} ({bad:,} of {rows:,} rows).</source>
        <translation>{label} debe ser un recuento (0, 1, 2, etc.) para este modelo, y contiene {quoted} ({bad:,} de {rows:,} filas).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} must be a share from 0 to 1 for this model, and holds {quoted} ({bad:,} of {rows:,} rows).</source>
        <translation>{label} debe ser una proporción de 0 a 1 para este modelo, y contiene {quoted} ({bad:,} de {rows:,} filas).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Use a 0/1 field, or another MODEL (ols, say).</source>
        <translation>Use un campo 0/1 u otro MODEL (por ejemplo, ols).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Use a field of counts, or MODEL=ols.</source>
        <translation>Use un campo de recuentos o MODEL=ols.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Divide per cent by 100, or use ols.</source>
        <translation>Divida el tanto por ciento entre 100 o use ols.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} is {value:g} in all {rows:,} rows.</source>
        <translation>{label} es {value:g} en todas las filas ({rows:,}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>An outcome must vary: choose another field, or rows where it does.</source>
        <translation>Una variable de resultado debe variar: elija otro campo, o filas en las que varíe.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is NaN or infinite in {bad:,} of {rows:,} rows.</source>
        <translation>{name} es NaN o infinito en {bad:,} de {rows:,} filas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Correct these values or make them NULL; rows with a NULL are left out.</source>
        <translation>Corrija esos valores o póngalos en NULL; las filas con un NULL se dejan fuera.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>None of the {rows:,} rows used is rural.</source>
        <translation>Ninguna de las {rows:,} filas utilizadas es rural.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>None of the {rows:,} rows used is urban.</source>
        <translation>Ninguna de las {rows:,} filas utilizadas es urbana.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Rural and urban rows are compared: both must be there. Classify them with classifyrurality, or name the field that holds &apos;rural&apos; and &apos;urban&apos;.</source>
        <translation>Se comparan filas rurales y urbanas: debe haber de ambas. Clasifíquelas con classifyrurality o indique el campo que contiene «rural» y «urban».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{count:,} rural rows are too few for {k} driver and a constant.</source>
        <translation>{count:,} filas rurales son demasiado pocas para {k} factor y una constante.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{count:,} rural rows are too few for {k} drivers and a constant.</source>
        <translation>{count:,} filas rurales son demasiado pocas para {k} factores y una constante.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{count:,} urban rows are too few for {k} driver and a constant.</source>
        <translation>{count:,} filas urbanas son demasiado pocas para {k} factor y una constante.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{count:,} urban rows are too few for {k} drivers and a constant.</source>
        <translation>{count:,} filas urbanas son demasiado pocas para {k} factores y una constante.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Use fewer drivers; each regime needs at least {least} rows, and a sound estimate many more.</source>
        <translation>Use menos factores; cada régimen necesita al menos {least} filas y, para una estimación sólida, muchas más.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} is {value:g} in all {rows:,} rural rows.</source>
        <translation>{label} es {value:g} en todas las filas rurales ({rows:,}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} is {value:g} in all {rows:,} urban rows.</source>
        <translation>{label} es {value:g} en todas las filas urbanas ({rows:,}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>It must vary among rural rows too: choose another field, or more rows.</source>
        <translation>También debe variar entre las filas rurales: elija otro campo o más filas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>It must vary among urban rows too: choose another field, or more rows.</source>
        <translation>También debe variar entre las filas urbanas: elija otro campo o más filas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} holds negative values, down to {low:g}, and log(1 + x) is for values from 0.</source>
        <translation>{name} contiene valores negativos, hasta {low:g}, y log(1 + x) es para valores a partir de 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave {name} out of LOG_DRIVERS, or add a constant to it first.</source>
        <translation>Quite {name} de LOG_DRIVERS o súmele antes una constante.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is constant: the same in all {rows:,} rows.</source>
        <translation>{name} es constante: tiene el mismo valor en todas las filas ({rows:,}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is constant: the same in all {rows:,} rural rows.</source>
        <translation>{name} es constante: tiene el mismo valor en todas las filas rurales ({rows:,}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is constant: the same in all {rows:,} urban rows.</source>
        <translation>{name} es constante: tiene el mismo valor en todas las filas urbanas ({rows:,}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave it out: what does not vary explains nothing, and each regime is fitted on its own rows.</source>
        <translation>Déjelo fuera: lo que no varía no explica nada, y cada régimen se ajusta con sus propias filas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{names} are collinear in the rural rows: one of them follows exactly from the others.</source>
        <translation>{names} son colineales en las filas rurales: uno de ellos se deduce exactamente de los demás.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{names} are collinear in the urban rows: one of them follows exactly from the others.</source>
        <translation>{names} son colineales en las filas urbanas: uno de ellos se deduce exactamente de los demás.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave one of them out.</source>
        <translation>Deje fuera uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} holds 0 and 1 only: it is left as it is, not logged.</source>
        <translation>{name} contiene solo 0 y 1: se deja como está, sin logaritmo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/fit.py"/>
        <source>The margin, {margin:.4g}, was given.</source>
        <translation>Se indicó el margen: {margin:.4g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/fit.py"/>
        <source>The joint test of all drivers cannot be computed: the errors rest on too few groups or places for so many drivers.</source>
        <translation>El contraste conjunto de todos los factores no se puede calcular: los errores se apoyan en demasiado pocos grupos o lugares para tantos factores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>{drivers} separates {label} in the rural rows: beyond some value it never changes, so the coefficient has no finite estimate.</source>
        <translation>{drivers} separa por completo {label} en las filas rurales: más allá de cierto valor el resultado no cambia nunca, así que el coeficiente no tiene una estimación finita.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>{drivers} together separate {label} in the rural rows: beyond some value it never changes, so the coefficient has no finite estimate.</source>
        <translation>{drivers} separan por completo, en conjunto, {label} en las filas rurales: más allá de cierto valor el resultado no cambia nunca, así que el coeficiente no tiene una estimación finita.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>{drivers} separates {label} in the urban rows: beyond some value it never changes, so the coefficient has no finite estimate.</source>
        <translation>{drivers} separa por completo {label} en las filas urbanas: más allá de cierto valor el resultado no cambia nunca, así que el coeficiente no tiene una estimación finita.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>{drivers} together separate {label} in the urban rows: beyond some value it never changes, so the coefficient has no finite estimate.</source>
        <translation>{drivers} separan por completo, en conjunto, {label} en las filas urbanas: más allá de cierto valor el resultado no cambia nunca, así que el coeficiente no tiene una estimación finita.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>Use MODEL=firth_logit, which stays finite, or leave it out.</source>
        <translation>Use MODEL=firth_logit, que se mantiene finito, o déjelo fuera.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>Leave it out, or use MODEL=ols.</source>
        <translation>Déjelo fuera o use MODEL=ols.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>The {name} model has no estimate in the rural rows: the search did not converge.</source>
        <translation>El modelo {name} no tiene estimación en las filas rurales: la búsqueda no convergió.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>The {name} model has no estimate in the urban rows: the search did not converge.</source>
        <translation>El modelo {name} no tiene estimación en las filas urbanas: la búsqueda no convergió.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>Use fewer drivers, take skewed drivers into LOG_DRIVERS, or choose another MODEL.</source>
        <translation>Use menos factores, incluya en LOG_DRIVERS los de distribución asimétrica o elija otro MODEL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>In the rural rows {label} is an exact linear function of the drivers; no error is left to test anything against.</source>
        <translation>En las filas rurales, {label} es una función lineal exacta de los factores; no queda error con el que contrastar nada.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>In the urban rows {label} is an exact linear function of the drivers; no error is left to test anything against.</source>
        <translation>En las filas urbanas, {label} es una función lineal exacta de los factores; no queda error con el que contrastar nada.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>Check that no driver is computed from the outcome, and leave such a driver out.</source>
        <translation>Compruebe que ningún factor se calcula a partir del resultado, y deje fuera el que lo haga.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/results.py"/>
        <source>detectable but negligible</source>
        <translation>detectable, pero despreciable</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>An increase by one unit</source>
        <translation>Un aumento de una unidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {outcome} higher by {rural} in rural and higher by {urban} in urban areas;</source>
        <translation>{change} se asocia en {outcome} con {rural} más en las áreas rurales y {urban} más en las urbanas;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {outcome} higher by {rural} in rural and lower by {urban} in urban areas;</source>
        <translation>{change} se asocia en {outcome} con {rural} más en las áreas rurales y {urban} menos en las urbanas;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {outcome} lower by {rural} in rural and higher by {urban} in urban areas;</source>
        <translation>{change} se asocia en {outcome} con {rural} menos en las áreas rurales y {urban} más en las urbanas;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {outcome} lower by {rural} in rural and lower by {urban} in urban areas;</source>
        <translation>{change} se asocia en {outcome} con {rural} menos en las áreas rurales y {urban} menos en las urbanas;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: the same in rural and urban places.</source>
        <translation>{driver}: igual en los lugares rurales que en los urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: the same in rural and urban places, in that none can be seen in either.</source>
        <translation>{driver}: igual en los lugares rurales que en los urbanos, en el sentido de que no se aprecia ninguna asociación ni en unos ni en otros.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: different in rural and urban places.</source>
        <translation>{driver}: distinto en los lugares rurales que en los urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: different, with the stronger association in rural places.</source>
        <translation>{driver}: distinto, con la asociación más fuerte en los lugares rurales.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: different, with the stronger association in urban places.</source>
        <translation>{driver}: distinto, con la asociación más fuerte en los lugares urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: the data cannot tell whether it is the same in rural and urban places.</source>
        <translation>{driver}: los datos no permiten saber si es igual en los lugares rurales que en los urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>Moran&apos;s I of the residuals is {moran:.3f} ({size}): what the drivers leave unexplained shows no pattern among neighbours.</source>
        <translation>La I de Moran de los residuos es {moran:.3f} ({size}): lo que los factores dejan sin explicar no muestra ningún patrón entre vecinos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>Moran&apos;s I of the residuals is {moran:.3f} ({size}): what the drivers leave unexplained is alike among neighbours.</source>
        <translation>La I de Moran de los residuos es {moran:.3f} ({size}): lo que los factores dejan sin explicar se parece entre vecinos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>Moran&apos;s I of the residuals is {moran:.3f} ({size}): what the drivers leave unexplained is unlike among neighbours.</source>
        <translation>La I de Moran de los residuos es {moran:.3f} ({size}): lo que los factores dejan sin explicar difiere entre vecinos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>Having it, against not having it,</source>
        <translation>Tenerlo, frente a no tenerlo,</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>A typical increase (one standard deviation)</source>
        <translation>Un aumento típico (una desviación típica)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>An increase by one on its logarithmic scale</source>
        <translation>Un aumento de uno en su escala logarítmica</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {rural} percentage points more in rural and {urban} more in urban areas;</source>
        <translation>{change} se asocia con {rural} puntos porcentuales más en las áreas rurales y {urban} más en las urbanas;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {rural} percentage points more in rural and {urban} less in urban areas;</source>
        <translation>{change} se asocia con {rural} puntos porcentuales más en las áreas rurales y {urban} menos en las urbanas;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {rural} percentage points less in rural and {urban} more in urban areas;</source>
        <translation>{change} se asocia con {rural} puntos porcentuales menos en las áreas rurales y {urban} más en las urbanas;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {rural} percentage points less in rural and {urban} less in urban areas;</source>
        <translation>{change} se asocia con {rural} puntos porcentuales menos en las áreas rurales y {urban} menos en las urbanas;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} points ({confidence:g} % interval {low} to {high}), which can be detected but is reliably smaller than the margin of {margin} points.</source>
        <translation>la diferencia es de {difference} puntos (intervalo del {confidence:g} %: de {low} a {high}), que se puede detectar, pero es con suficiente seguridad menor que el margen de {margin} puntos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} points ({confidence:g} % interval {low} to {high}), reliably smaller than the margin of {margin} points.</source>
        <translation>la diferencia es de {difference} puntos (intervalo del {confidence:g} %: de {low} a {high}), con suficiente seguridad menor que el margen de {margin} puntos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} points ({confidence:g} % interval {low} to {high}), more than chance would give.</source>
        <translation>la diferencia es de {difference} puntos (intervalo del {confidence:g} %: de {low} a {high}), mayor de lo que daría el azar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} points ({confidence:g} % interval {low} to {high}), which may only reflect that the outcome is more common in one setting than in the other.</source>
        <translation>la diferencia es de {difference} puntos (intervalo del {confidence:g} %: de {low} a {high}), que puede reflejar solo que el resultado es más frecuente en un entorno que en el otro.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} points ({confidence:g} % interval {low} to {high}), neither reliably smaller than the margin of {margin} points nor reliably different from none.</source>
        <translation>la diferencia es de {difference} puntos (intervalo del {confidence:g} %: de {low} a {high}); no es seguro ni que sea menor que el margen de {margin} puntos ni que sea distinta de cero.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} ({confidence:g} % interval {low} to {high}), which can be detected but is reliably smaller than the margin of {margin}.</source>
        <translation>la diferencia es de {difference} (intervalo del {confidence:g} %: de {low} a {high}), que se puede detectar, pero es con suficiente seguridad menor que el margen de {margin}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} ({confidence:g} % interval {low} to {high}), reliably smaller than the margin of {margin}.</source>
        <translation>la diferencia es de {difference} (intervalo del {confidence:g} %: de {low} a {high}), con suficiente seguridad menor que el margen de {margin}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} ({confidence:g} % interval {low} to {high}), more than chance would give.</source>
        <translation>la diferencia es de {difference} (intervalo del {confidence:g} %: de {low} a {high}), mayor de lo que daría el azar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} ({confidence:g} % interval {low} to {high}), which may only reflect that the outcome is more common in one setting than in the other.</source>
        <translation>la diferencia es de {difference} (intervalo del {confidence:g} %: de {low} a {high}), que puede reflejar solo que el resultado es más frecuente en un entorno que en el otro.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} ({confidence:g} % interval {low} to {high}), neither reliably smaller than the margin of {margin} nor reliably different from none.</source>
        <translation>la diferencia es de {difference} (intervalo del {confidence:g} %: de {low} a {high}); no es seguro ni que sea menor que el margen de {margin} ni que sea distinta de cero.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>An outcome that marks microclusters nearly always leaves some pattern: a microcluster covers neighbouring areas, whatever the drivers.</source>
        <translation>Un resultado que marca microclústeres deja casi siempre algún patrón: un microclúster abarca áreas vecinas, sean cuales sean los factores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>The classical errors take no account of it: use Conley errors.</source>
        <translation>Los errores clásicos no lo tienen en cuenta: use errores de Conley.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>The robust errors take no account of it: use Conley errors.</source>
        <translation>Los errores robustos no lo tienen en cuenta: use errores de Conley.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>Conley errors allow for it.</source>
        <translation>Los errores de Conley lo tienen en cuenta.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>&apos;{model}&apos; is no model.</source>
        <translation>«{model}» no es un modelo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Choose one of {models}.</source>
        <translation>Elija uno de estos: {models}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>&apos;{covariance}&apos; is no covariance.</source>
        <translation>«{covariance}» no es una covarianza.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Choose one of {covariances}.</source>
        <translation>Elija una de estas: {covariances}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>A fractional logit is a quasi-likelihood and has no classical errors.</source>
        <translation>Un logit fraccional es una cuasiverosimilitud y no tiene errores clásicos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Choose robust, cluster or conley.</source>
        <translation>Elija robust, cluster o conley.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>No driver is given.</source>
        <translation>No se indica ningún factor.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Name one field or more.</source>
        <translation>Indique uno o más campos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{distance} is no distance above 0.</source>
        <translation>{distance} no es una distancia mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Give metres, 20000 for instance.</source>
        <translation>Indique metros, por ejemplo 20000.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{margin} is no margin above 0.</source>
        <translation>{margin} no es un margen mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Give the largest difference in effect that still counts as the same (0.05 for five percentage points), or leave it empty.</source>
        <translation>Indique la mayor diferencia de efecto que aún se considera igual (0,05 para cinco puntos porcentuales) o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>It is {margin:g}, and no difference between shares is larger: everything would be the same.</source>
        <translation>Su valor es {margin:g}, y ninguna diferencia entre proporciones es mayor: todo sería igual.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Give a share (0.1 for ten percentage points), or leave it empty.</source>
        <translation>Indique una proporción (0,1 para diez puntos porcentuales) o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{confidence} is not between 50 and 100.</source>
        <translation>{confidence} no está entre 50 y 100.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Give per cent, 95 for instance.</source>
        <translation>Indique un tanto por ciento, por ejemplo 95.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{seed} is negative.</source>
        <translation>{seed} es negativo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>The driver {name} is given twice.</source>
        <translation>El factor {name} se indica dos veces.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Name each field once.</source>
        <translation>Indique cada campo una sola vez.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{name} is not among DRIVERS ({drivers}).</source>
        <translation>{name} no está entre los DRIVERS ({drivers}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Add it to DRIVERS or leave it out of LOG_DRIVERS.</source>
        <translation>Añádalo a DRIVERS o quítelo de LOG_DRIVERS.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Bars: how many of the {microclusters} are how large.</source>
        <translation>Barras: cuántos de los {microclusters} tienen cada tamaño.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>{thousands:.0f}k</source>
        <translation>{thousands:.0f}k</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Curve: the distance within which organisations have {number:g} organisations, from the densest place to the loneliest.</source>
        <translation>Curva: la distancia dentro de la cual las organizaciones tienen {number:g} organizaciones, desde el lugar más denso hasta el más aislado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Curve: the distance within which organisations have {number:g} organisations, from the densest place to the loneliest; EPS is marked at {eps}.</source>
        <translation>Curva: la distancia dentro de la cual las organizaciones tienen {number:g} organizaciones, desde el lugar más denso hasta el más aislado; EPS está marcado en {eps}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Organisations in the microcluster</source>
        <translation>Organizaciones en el microclúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Organisations, % (the densest first)</source>
        <translation>Organizaciones, % (de más a menos densas)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Distance that holds {number:g} of them</source>
        <translation>Distancia a la que hay {number:g}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>Map of {number} microcluster, {rural} rural and {urban} urban, over {organisations} in grey.</source>
        <translation>Mapa de {number} microclúster (rurales: {rural}; urbanos: {urban}) sobre {organisations} en gris.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>Map of {number} microclusters, {rural} rural and {urban} urban, over {organisations} in grey.</source>
        <translation>Mapa de {number} microclústeres (rurales: {rural}; urbanos: {urban}) sobre {organisations} en gris.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>{organisations} lies beyond the map, far from the others: are its coordinates right?</source>
        <translation>{organisations} queda fuera del mapa, lejos de las demás: ¿son correctas sus coordenadas?</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>{organisations} lie beyond the map, far from the others: are their coordinates right?</source>
        <translation>{organisations} quedan fuera del mapa, lejos de las demás: ¿son correctas sus coordenadas?</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>Map of {number} microcluster over {organisations} in grey.</source>
        <translation>Mapa de {number} microclúster sobre {organisations} en gris.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>Map of {number} microclusters over {organisations} in grey.</source>
        <translation>Mapa de {number} microclústeres sobre {organisations} en gris.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>Map: {marked} of {places} places are marked.</source>
        <translation>Mapa con {marked} de {places} lugares marcados.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Grey: organisations, darker where there are more.</source>
        <translation>Gris: organizaciones, más oscuro donde hay más.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>All of them in numbers</source>
        <translation>Todos ellos en cifras</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Organisations, by their own rurality</source>
        <translation>Organizaciones, según su propia ruralidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Microclusters, by the rurality of most of their members</source>
        <translation>Microclústeres, según la ruralidad de la mayoría de sus miembros</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Under “All” only: {organisations} of unknown rurality.</source>
        <translation>Solo en «Total»: {organisations} de ruralidad desconocida.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Under “All” only: {microclusters} with as many rural as urban members, or none that is known.</source>
        <translation>Solo en «Total»: {microclusters} con tantos miembros rurales como urbanos, o sin ninguno cuya ruralidad se conozca.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Under “All” only: {organisations} of unknown rurality and {microclusters} with as many rural as urban members, or none that is known.</source>
        <translation>Solo en «Total»: {organisations} de ruralidad desconocida y {microclusters} con tantos miembros rurales como urbanos, o sin ninguno cuya ruralidad se conozca.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The radius is that of the smallest circle round the organisations, the density that of the outline.</source>
        <translation>El radio es el del menor círculo que abarca las organizaciones; la densidad, la del contorno.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The largest microcluster</source>
        <translation>El microclúster más grande</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The largest microcluster, by weight</source>
        <translation>El microclúster más grande, por peso</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The largest rural microcluster</source>
        <translation>El microclúster rural más grande</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The largest rural microcluster, by weight</source>
        <translation>El microclúster rural más grande, por peso</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The {number} largest microclusters</source>
        <translation>Los {number} microclústeres más grandes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The {number} largest microclusters, by weight</source>
        <translation>Los {number} microclústeres más grandes, por peso</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The {number} largest rural microclusters</source>
        <translation>Los {number} microclústeres rurales más grandes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The {number} largest rural microclusters, by weight</source>
        <translation>Los {number} microclústeres rurales más grandes, por peso</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Microclusters: {name}</source>
        <translation>Microclústeres: {name}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Detected with Creative Clusters on {date}</source>
        <translation>Detección hecha con Creative Clusters el {date}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>{microclusters} holds {number} of {organisations} ({share}).</source>
        <translation>{microclusters} reúne {number} de {organisations} ({share}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>{microclusters} hold {number} of {organisations} ({share}).</source>
        <translation>{microclusters} reúnen {number} de {organisations} ({share}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Where they are</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>How large microclusters are, in logarithmic steps. The numbers are microclusters; the heights are shares of the rural, or of the urban ones, on one scale.</source>
        <translation>Qué tamaño tienen los microclústeres, en intervalos logarítmicos. Los números son microclústeres; las alturas son proporciones de los rurales o de los urbanos, en una misma escala.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>How large microclusters are, in logarithmic steps. The numbers are microclusters.</source>
        <translation>Qué tamaño tienen los microclústeres, en intervalos logarítmicos. Los números son microclústeres.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The largest</source>
        <translation>Los más grandes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>No microclusters were found among {organisations}.</source>
        <translation>No se encontró ningún microclúster entre {organisations}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>It holds {rural} of the rural organisations.</source>
        <translation>Reúne el {rural} de las organizaciones rurales.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>They hold {rural} of the rural organisations.</source>
        <translation>Reúnen el {rural} de las organizaciones rurales.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>It holds {urban} of the urban organisations.</source>
        <translation>Reúne el {urban} de las organizaciones urbanas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>They hold {urban} of the urban organisations.</source>
        <translation>Reúnen el {urban} de las organizaciones urbanas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>It holds {rural} of the rural and {urban} of the urban organisations.</source>
        <translation>Reúne el {rural} de las organizaciones rurales y el {urban} de las urbanas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>They hold {rural} of the rural and {urban} of the urban organisations.</source>
        <translation>Reúnen el {rural} de las organizaciones rurales y el {urban} de las urbanas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>of rural organisations are in one</source>
        <translation>de las organizaciones rurales están en uno</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>of urban organisations are in one</source>
        <translation>de las organizaciones urbanas están en uno</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Microclusters are drawn by their outlines, or as a dot where these would be too small to see. Numbers are those of the tables of the largest; in crowded places some are left out.</source>
        <translation>Los microclústeres se dibujan con su contorno, o como un punto donde este sería demasiado pequeño para verse. Los números son los de las tablas de los más grandes; donde hay muchos juntos se omiten algunos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Share in a microcluster</source>
        <translation>Proporción en un microclúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Organisations in them</source>
        <translation>Organizaciones en ellos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Median density, per km²</source>
        <translation>Densidad mediana, por km²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Persistence (0-1) says over how wide a range of densities it stays one group.</source>
        <translation>La persistencia (0-1) indica en qué amplitud de densidades un grupo sigue siendo uno solo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>of organisations are in one</source>
        <translation>de las organizaciones están en uno</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>organisations in the median one</source>
        <translation>organizaciones en el microclúster mediano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Organi­sations</source>
        <translation>Organi­zaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Per km²</source>
        <translation>Por km²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Microcluster</source>
        <translation>Microclúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Persist­ence</source>
        <translation>Persis­tencia</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Rural microcluster</source>
        <translation>Microclúster rural</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Urban microcluster</source>
        <translation>Microclúster urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Neither, or not known</source>
        <translation>Ninguno de los dos, o no se sabe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>The k-distance curve: for each organisation the distance within which there are {neighbours}, itself counted, from the densest place to the loneliest; distances on a scale of tens, from a metre on.</source>
        <translation>Curva de distancias al k-ésimo vecino: para cada organización, la distancia dentro de la cual hay {neighbours}, contándola a ella misma, desde el lugar más denso hasta el más aislado; distancias en escala logarítmica de base diez, a partir de un metro.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>a weight of {number:g}</source>
        <translation>un peso de {number:g}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>{number:g} organisations</source>
        <translation>{number:g} organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Half of the organisations have {neighbours} {where_all}.</source>
        <translation>La mitad de las organizaciones tiene {neighbours} {where_all}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Half of the rural organisations have {neighbours} {where_rural}.</source>
        <translation>La mitad de las organizaciones rurales tiene {neighbours} {where_rural}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Half of the urban organisations have {neighbours} {where_urban}.</source>
        <translation>La mitad de las organizaciones urbanas tiene {neighbours} {where_urban}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Half of the rural organisations have {neighbours} {where_rural} and half of the urban organisations have {neighbours} {where_urban}.</source>
        <translation>La mitad de las organizaciones rurales tiene {neighbours} {where_rural}, y la mitad de las urbanas, {neighbours} {where_urban}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>within {distance}</source>
        <translation>a menos de {distance}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>How close together organisations are</source>
        <translation>Cuán juntas están las organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>a weight of {number:g} in their group</source>
        <translation>un peso de {number:g} en su grupo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>{number:g} organisations in their group</source>
        <translation>{number:g} organizaciones de su grupo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Most organisations have too few others anywhere to be in a dense place.</source>
        <translation>La mayoría de las organizaciones tiene demasiado pocas organizaciones alrededor para estar en un lugar denso.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>at their own spot</source>
        <translation>en su mismo punto</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Within EPS, {eps}, they are for {share_all} of all.</source>
        <translation>Dentro de EPS, {eps}, es así para el {share_all} de todas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Within EPS, {eps}, they are for {share_rural} of the rural ones.</source>
        <translation>Dentro de EPS, {eps}, es así para el {share_rural} de las rurales.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Within EPS, {eps}, they are for {share_urban} of the urban ones.</source>
        <translation>Dentro de EPS, {eps}, es así para el {share_urban} de las urbanas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Within EPS, {eps}, they are for {share_rural} of the rural ones and {share_urban} of the urban ones.</source>
        <translation>Dentro de EPS, {eps}, es así para el {share_rural} de las rurales y el {share_urban} de las urbanas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The association of {driver} with {outcome} is the same in rural and urban places, and reliably above or below none.</source>
        <translation>La asociación de {driver} con {outcome} es igual en los lugares rurales que en los urbanos y, con suficiente seguridad, no es nula.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The association of {driver} with {outcome} is the same in rural and urban places, but it is not clear that there is any.</source>
        <translation>La asociación de {driver} con {outcome} es igual en los lugares rurales que en los urbanos, pero no está claro que exista.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The association of {driver} with {outcome} is the same in rural and urban places, in that none can be seen in either.</source>
        <translation>La asociación de {driver} con {outcome} es igual en los lugares rurales que en los urbanos, en el sentido de que no se aprecia ninguna ni en unos ni en otros.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The association of {driver} with {outcome} is different in rural and urban places.</source>
        <translation>La asociación de {driver} con {outcome} es distinta en los lugares rurales que en los urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The data cannot tell whether the association of {driver} with {outcome} is the same in rural and urban places.</source>
        <translation>Los datos no permiten saber si la asociación de {driver} con {outcome} es igual en los lugares rurales que en los urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>“The same” means that the two effects are reliably less than {margin} apart, a margin that was given.</source>
        <translation>«Igual» significa que los dos efectos difieren, con suficiente seguridad, en menos de {margin}, el margen que se indicó.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>“The same” means that the two effects are reliably less than {margin} apart, a tenth of the outcome&apos;s mean.</source>
        <translation>«Igual» significa que los dos efectos difieren, con suficiente seguridad, en menos de {margin}, la décima parte de la media del resultado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>“The same” means that the two effects are reliably less than {margin} apart, a quarter of the outcome&apos;s mean in rural places.</source>
        <translation>«Igual» significa que los dos efectos difieren, con suficiente seguridad, en menos de {margin}, la cuarta parte de la media del resultado en los lugares rurales.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>“The same” means that the two effects are reliably less than {margin} apart, a quarter of the outcome&apos;s mean in urban places.</source>
        <translation>«Igual» significa que los dos efectos difieren, con suficiente seguridad, en menos de {margin}, la cuarta parte de la media del resultado en los lugares urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Asked was whether the association of {driver} with {outcome} is the same in rural and in urban places.</source>
        <translation>La pregunta era si la asociación de {driver} con {outcome} es igual en los lugares rurales que en los urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Asked was whether the association of each of {number} drivers with {outcome} is the same in rural and in urban places.</source>
        <translation>La pregunta era si la asociación de cada uno de los {number} factores con {outcome} es igual en los lugares rurales que en los urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The data are “{name}”; what is rural is told by “{field}”.</source>
        <translation>Los datos son «{name}»; qué es rural lo dice «{field}».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Rows where {outcome} is 1</source>
        <translation>Filas en las que {outcome} es 1</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Mean of {outcome}</source>
        <translation>Media de {outcome}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Drivers of {outcome}: {name}</source>
        <translation>Factores de {outcome}: {name}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Fitted with Creative Clusters on {date}</source>
        <translation>Ajuste hecho con Creative Clusters el {date}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>This study is too small for so narrow a margin: differences under about {size} cannot be seen.</source>
        <translation>Este estudio es demasiado pequeño para un margen tan estrecho: las diferencias de menos de unos {size} no se pueden apreciar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>the same in rural and urban places, {number} in that no association can be seen</source>
        <translation>igual en los lugares rurales que en los urbanos (sin asociación apreciable: {number})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>the same in rural and urban places</source>
        <translation>igual en los lugares rurales que en los urbanos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>the data cannot tell</source>
        <translation>los datos no permiten saberlo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>What was asked, and of which data</source>
        <translation>Qué se preguntó y con qué datos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Rows with the rarer outcome</source>
        <translation>Filas con el resultado menos frecuente</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The rows, and the outcome in them</source>
        <translation>Las filas, y el resultado en ellas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>What to keep in mind</source>
        <translation>Lo que conviene tener en cuenta</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The expected share of rows with outcome 1 as one driver runs from its 1st to its 99th percentile among the rural, and among the urban rows, all other drivers as they are in each row.</source>
        <translation>La proporción esperada de filas con resultado 1 cuando un factor va de su percentil 1 a su percentil 99 entre las filas rurales y entre las urbanas, con todos los demás factores como están en cada fila.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The expected outcome as one driver runs from its 1st to its 99th percentile among the rural, and among the urban rows, all other drivers as they are in each row.</source>
        <translation>El resultado esperado cuando un factor va de su percentil 1 a su percentil 99 entre las filas rurales y entre las urbanas, con todos los demás factores como están en cada fila.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The scale upwards is the same in all pictures: a steep line is a strong association. Bands are {confidence} intervals at each value.</source>
        <translation>La escala vertical es la misma en todos los gráficos: una línea empinada es una asociación fuerte. Las bandas son intervalos del {confidence} en cada valor.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Each driver over its range</source>
        <translation>Cada factor a lo largo de su recorrido</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The associations of all {total} drivers ({drivers}) with {outcome} are the same in rural and urban places, and reliably above or below none.</source>
        <translation>Las asociaciones de los {total} factores ({drivers}) con {outcome} son iguales en los lugares rurales que en los urbanos y, con suficiente seguridad, no son nulas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The associations of all {total} drivers ({drivers}) with {outcome} are the same in rural and urban places, but it is not clear that there are any.</source>
        <translation>Las asociaciones de los {total} factores ({drivers}) con {outcome} son iguales en los lugares rurales que en los urbanos, pero no está claro que existan.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The associations of all {total} drivers ({drivers}) with {outcome} are the same in rural and urban places, in that none can be seen in either.</source>
        <translation>Las asociaciones de los {total} factores ({drivers}) con {outcome} son iguales en los lugares rurales que en los urbanos, en el sentido de que no se aprecia ninguna ni en unos ni en otros.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The associations of all {total} drivers ({drivers}) with {outcome} are different in rural and urban places.</source>
        <translation>Las asociaciones de los {total} factores ({drivers}) con {outcome} son distintas en los lugares rurales que en los urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>For all {total} drivers ({drivers}) the data cannot tell whether the association with {outcome} is the same in rural and urban places.</source>
        <translation>Con ninguno de los {total} factores ({drivers}) permiten los datos saber si la asociación con {outcome} es igual en los lugares rurales que en los urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>for {number} the data cannot tell ({drivers})</source>
        <translation>en {number} los datos no permiten saberlo ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>rows, {number} of them rural</source>
        <translation>filas (rurales: {number})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Drivers taken as log(1 + x) have a scale on which equal steps are of that log.</source>
        <translation>Los factores que se toman como log(1 + x) tienen una escala en la que pasos iguales lo son de ese logaritmo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Bands that leave the scale are cut off at its end.</source>
        <translation>Las bandas que se salen de la escala se cortan en su extremo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} is the same in rural and urban places and reliably above or below none ({drivers})</source>
        <translation>De las asociaciones de {total} factores con {outcome}, {number} es igual en los lugares rurales que en los urbanos y, con suficiente seguridad, no es nula ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} are the same in rural and urban places and reliably above or below none ({drivers})</source>
        <translation>De las asociaciones de {total} factores con {outcome}, {number} son iguales en los lugares rurales que en los urbanos y, con suficiente seguridad, no son nulas ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} is the same in rural and urban places, but it is not clear that there is any ({drivers})</source>
        <translation>De las asociaciones de {total} factores con {outcome}, {number} es igual en los lugares rurales que en los urbanos, pero no está claro que exista ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} are the same in rural and urban places, but it is not clear that there are any ({drivers})</source>
        <translation>De las asociaciones de {total} factores con {outcome}, {number} son iguales en los lugares rurales que en los urbanos, pero no está claro que existan ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} is the same in rural and urban places, in that none can be seen in either ({drivers})</source>
        <translation>De las asociaciones de {total} factores con {outcome}, {number} es igual en los lugares rurales que en los urbanos, en el sentido de que no se aprecia ninguna ni en unos ni en otros ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} are the same in rural and urban places, in that none can be seen in either ({drivers})</source>
        <translation>De las asociaciones de {total} factores con {outcome}, {number} son iguales en los lugares rurales que en los urbanos, en el sentido de que no se aprecia ninguna ni en unos ni en otros ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} is different in rural and urban places ({drivers})</source>
        <translation>De las asociaciones de {total} factores con {outcome}, {number} es distinta en los lugares rurales que en los urbanos ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} are different in rural and urban places ({drivers})</source>
        <translation>De las asociaciones de {total} factores con {outcome}, {number} son distintas en los lugares rurales que en los urbanos ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Distinct microclusters behind the rows with 1</source>
        <translation>Microclústeres distintos que sustentan las filas con 1</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} is the same, but it is not clear that there is any ({drivers})</source>
        <translation>{number} es igual, pero no está claro que exista ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} are the same, but it is not clear that there are any ({drivers})</source>
        <translation>{number} son iguales, pero no está claro que existan ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} is the same in that none can be seen in either ({drivers})</source>
        <translation>{number} es igual en el sentido de que no se aprecia ninguna ni en unos ni en otros ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} are the same in that none can be seen in either ({drivers})</source>
        <translation>{number} son iguales en el sentido de que no se aprecia ninguna ni en unos ni en otros ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} is different ({drivers})</source>
        <translation>{number} es distinta ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} are different ({drivers})</source>
        <translation>{number} son distintas ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The outcome is 1 or 0, and effects are on the probability of 1.</source>
        <translation>El resultado es 1 o 0, y los efectos son sobre la probabilidad de 1.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The outcome is a share between 0 and 1, and effects are on its expected value.</source>
        <translation>El resultado es una proporción entre 0 y 1, y los efectos son sobre su valor esperado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The outcome is a count, and effects are on its expected value.</source>
        <translation>El resultado es un recuento, y los efectos son sobre su valor esperado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The outcome is a number, and effects are on its expected value.</source>
        <translation>El resultado es un número, y los efectos son sobre su valor esperado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Forest plot: average marginal effects of {number} driver on {outcome} in rural and in urban rows, with intervals; the effects are in the table of verdicts.</source>
        <translation>Diagrama de bosque: efectos marginales medios de {number} factor sobre {outcome} en las filas rurales y en las urbanas, con intervalos; los efectos están en la tabla de veredictos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Forest plot: average marginal effects of {number} drivers on {outcome} in rural and in urban rows, with intervals; the effects are in the table of verdicts.</source>
        <translation>Diagrama de bosque: efectos marginales medios de {number} factores sobre {outcome} en las filas rurales y en las urbanas, con intervalos; los efectos están en la tabla de veredictos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Forest plot: differences between the rural and the urban effect, with intervals, against the margin of {margin} on either side of no difference; the figures are in the table of verdicts.</source>
        <translation>Diagrama de bosque: diferencias entre el efecto rural y el urbano, con intervalos, frente al margen de {margin} a cada lado de la diferencia nula; las cifras están en la tabla de veredictos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Lines: the expected share of {outcome} as {driver} rises, all else as it is, in rural and in urban rows, with intervals.</source>
        <translation>Líneas: la proporción esperada de {outcome} a medida que {driver} aumenta, con todo lo demás como está, en las filas rurales y en las urbanas, con intervalos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Lines: the expected value of {outcome} as {driver} rises, all else as it is, in rural and in urban rows, with intervals.</source>
        <translation>Líneas: el valor esperado de {outcome} a medida que {driver} aumenta, con todo lo demás como está, en las filas rurales y en las urbanas, con intervalos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Average marginal effect, {unit}</source>
        <translation>Efecto marginal medio, {unit}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Rural less urban, {unit}</source>
        <translation>Rural menos urbano, {unit}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>without (0)</source>
        <translation>sin (0)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>with (1)</source>
        <translation>con (1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>cannot tell</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>units of {outcome}</source>
        <translation>unidad: {outcome}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>in units of {outcome}</source>
        <translation>en la unidad en que se mide {outcome}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>having a microcluster</source>
        <translation>tener un microclúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>in percentage points</source>
        <translation>en puntos porcentuales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>{number} percentage points</source>
        <translation>{number} puntos porcentuales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Standard errors are HC1 (MacKinnon and White 1985): robust to unequal variance, but they take rows as independent.</source>
        <translation>Los errores estándar son HC1 (MacKinnon y White 1985): robustos a varianzas desiguales, pero toman las filas como independientes.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Standard errors are those of the model (classical): they take it as true, and rows as independent.</source>
        <translation>Los errores estándar son los del modelo (clásicos): lo toman como cierto, y las filas como independientes.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>A driver is “the same” if two one-sided tests reject a difference as large as the equivalence margin at the level {alpha:.3g} (Schuirmann 1987; Lakens 2017). Else it is “different” if the two-sided p of the difference, adjusted for the {number} driver by Holm’s method (Holm 1979), is at most {alpha:.3g} and the coefficients differ in the same direction with p ≤ {alpha:.3g}. All else is “cannot tell”.</source>
        <translation>Un factor es «igual» si dos contrastes unilaterales rechazan una diferencia tan grande como el margen de equivalencia al nivel {alpha:.3g} (Schuirmann 1987; Lakens 2017). Si no, es «distinto» cuando la p bilateral de la diferencia, ajustada para el {number} factor con el método de Holm (Holm 1979), es como máximo {alpha:.3g} y los coeficientes difieren en el mismo sentido con p ≤ {alpha:.3g}. En todos los demás casos, «no se puede saber».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>A driver is “the same” if two one-sided tests reject a difference as large as the equivalence margin at the level {alpha:.3g} (Schuirmann 1987; Lakens 2017). Else it is “different” if the two-sided p of the difference, adjusted for the {number} drivers by Holm’s method (Holm 1979), is at most {alpha:.3g} and the coefficients differ in the same direction with p ≤ {alpha:.3g}. All else is “cannot tell”.</source>
        <translation>Un factor es «igual» si dos contrastes unilaterales rechazan una diferencia tan grande como el margen de equivalencia al nivel {alpha:.3g} (Schuirmann 1987; Lakens 2017). Si no, es «distinto» cuando la p bilateral de la diferencia, ajustada para los {number} factores con el método de Holm (Holm 1979), es como máximo {alpha:.3g} y los coeficientes difieren en el mismo sentido con p ≤ {alpha:.3g}. En todos los demás casos, «no se puede saber».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Of a driver that is “the same”, the mean of its rural and its urban effect says whether there is any: it is reliably above or below none where the {confidence} interval of that mean excludes 0, and none can be seen in either where that interval and those of the two effects all include 0.</source>
        <translation>De un factor que es «igual», la media de su efecto rural y su efecto urbano dice si hay alguno: con suficiente seguridad no es nulo cuando el intervalo del {confidence} de esa media excluye el 0, y no se aprecia ninguno ni en unos lugares ni en otros cuando ese intervalo y los de los dos efectos incluyen el 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Effects are average marginal effects over the rows of each setting, the discrete change for a 0/1 driver, with errors by the delta method (Long and Mustillo 2021), because coefficients of such a model are not comparable between groups whose unexplained variation differs (Allison 1999; Mood 2010).</source>
        <translation>Los efectos son efectos marginales medios sobre las filas de cada entorno (el cambio discreto si el factor es 0/1), con errores por el método delta (Long y Mustillo 2021), porque los coeficientes de un modelo así no son comparables entre grupos cuya variación no explicada difiere (Allison 1999; Mood 2010).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Effects are average marginal effects over the rows of each setting, the discrete change for a 0/1 driver, with errors by the delta method (Long and Mustillo 2021).</source>
        <translation>Los efectos son efectos marginales medios sobre las filas de cada entorno (el cambio discreto si el factor es 0/1), con errores por el método delta (Long y Mustillo 2021).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Method and settings</source>
        <translation>Método y ajustes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a logit model.</source>
        <translation>El resultado {outcome} de {rows} filas (rurales: {rural}) se ajustó en función de {drivers} con un modelo logit.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a probit model.</source>
        <translation>El resultado {outcome} de {rows} filas (rurales: {rural}) se ajustó en función de {drivers} con un modelo probit.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a logit model with Firth’s bias reduction (Firth 1993; Heinze and Schemper 2002), its constants corrected so that fitted values have the outcome’s mean (Puhr and others 2017).</source>
        <translation>El resultado {outcome} de {rows} filas (rurales: {rural}) se ajustó en función de {drivers} con un modelo logit con la reducción de sesgo de Firth (Firth 1993; Heinze y Schemper 2002), con las constantes corregidas para que los valores ajustados tengan la media del resultado (Puhr y otros 2017).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a Poisson model (Cameron and Trivedi 2013).</source>
        <translation>El resultado {outcome} de {rows} filas (rurales: {rural}) se ajustó en función de {drivers} con un modelo de Poisson (Cameron y Trivedi 2013).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a negative binomial model (NB2; Cameron and Trivedi 2013), its dispersion each setting’s own.</source>
        <translation>El resultado {outcome} de {rows} filas (rurales: {rural}) se ajustó en función de {drivers} con un modelo binomial negativo (NB2; Cameron y Trivedi 2013), con una dispersión propia de cada entorno.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a fractional logit model, by quasi-likelihood (Papke and Wooldridge 1996).</source>
        <translation>El resultado {outcome} de {rows} filas (rurales: {rural}) se ajustó en función de {drivers} con un modelo logit fraccional, por cuasiverosimilitud (Papke y Wooldridge 1996).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by ordinary least squares, the error variance each setting’s own.</source>
        <translation>El resultado {outcome} de {rows} filas (rurales: {rural}) se ajustó en función de {drivers} por mínimos cuadrados ordinarios, con una varianza del error propia de cada entorno.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The constant and all drivers interact with rurality, so that estimates are those of two separate fits.</source>
        <translation>La constante y todos los factores interactúan con la ruralidad, de modo que las estimaciones son las de dos ajustes separados.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Standard errors are spatial HAC errors with a Bartlett kernel that reaches zero at {distance} (Conley 1999), so that neighbouring rows need not be independent, whether rural or urban.</source>
        <translation>Los errores estándar son errores HAC espaciales con un núcleo de Bartlett que llega a cero a {distance} (Conley 1999), de modo que las filas vecinas no tienen por qué ser independientes, sean rurales o urbanas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Standard errors are clustered by {field} with the correction for small samples, and tests use t with groups − 1 degrees of freedom (Cameron and Miller 2015).</source>
        <translation>Los errores estándar están agrupados por {field} con la corrección para muestras pequeñas, y los contrastes usan t con grupos − 1 grados de libertad (Cameron y Miller 2015).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Standard errors are clustered with the correction for small samples, and tests use t with groups − 1 degrees of freedom (Cameron and Miller 2015).</source>
        <translation>Los errores estándar están agrupados con la corrección para muestras pequeñas, y los contrastes usan t con grupos − 1 grados de libertad (Cameron y Miller 2015).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Effects are the coefficients.</source>
        <translation>Los efectos son los coeficientes.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The condition number is Belsley’s (Belsley, Kuh and Welsch 1980), of the centred and scaled drivers.</source>
        <translation>El número de condición es el de Belsley (Belsley, Kuh y Welsch 1980), con los factores centrados y escalados.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Moran’s I is of the Pearson residuals with the 8 nearest neighbours, its p from the moments for residuals of a fitted model (Cliff and Ord 1981; Lin and Zhang 2007).</source>
        <translation>La I de Moran es la de los residuos de Pearson con los 8 vecinos más próximos; su p procede de los momentos para residuos de un modelo ajustado (Cliff y Ord 1981; Lin y Zhang 2007).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The AUC is of ten-fold cross-validation in spatial blocks (Roberts and others 2017), seed {seed}.</source>
        <translation>El AUC (área bajo la curva ROC) es el de una validación cruzada de diez partes en bloques espaciales (Roberts y otros 2017), semilla {seed}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The AUC is of ten-fold cross-validation, seed {seed}.</source>
        <translation>El AUC (área bajo la curva ROC) es el de una validación cruzada de diez partes, semilla {seed}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The bootstrap gives the scores of whole blocks random signs, {draws} times (Kline and Santos 2012).</source>
        <translation>El bootstrap da signos aleatorios a las puntuaciones (scores) de bloques enteros, {draws} veces (Kline y Santos 2012).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>from the data: {margin:.4g}</source>
        <translation>de los datos: {margin:.4g}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Sources:</source>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>As log(1 + x) entered: {drivers}.</source>
        <translation>Entraron como log(1 + x): {drivers}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Drivers were divided by their standard deviation over all rows (0/1 drivers were not).</source>
        <translation>Los factores se dividieron por su desviación típica sobre todas las filas (los factores 0/1, no).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The pseudo R² is McFadden’s (1974), against one constant for all rows.</source>
        <translation>El pseudo R² es el de McFadden (1974), frente a una sola constante para todas las filas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>The fit used {used} of {given} rows: {rural_used} of {rural} rural and {urban_used} of {urban} urban ones.</source>
        <translation>El ajuste utilizó {used} de {given} filas: {rural_used} de {rural} rurales y {urban_used} de {urban} urbanas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>This rests on {rural} of the rural and {urban} of the urban places: for the others some data are missing.</source>
        <translation>Esto se apoya en el {rural} de los lugares rurales y el {urban} de los urbanos: de los demás faltan algunos datos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>The fit used all {used} rows: {rural_used} rural and {urban_used} urban ones.</source>
        <translation>El ajuste utilizó todas las filas ({used}): {rural_used} rurales y {urban_used} urbanas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>The others were left out because these are not known (NULL): {fields}.</source>
        <translation>Las demás se dejaron fuera porque no se conocen (NULL) estos datos: {fields}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>So {rural} of the rural rows were left out, and {urban} of the urban ones. The result is for the rows that remain: it says nothing of the others, which may differ.</source>
        <translation>Así, se dejó fuera el {rural} de las filas rurales y el {urban} de las urbanas. El resultado vale para las filas que quedan: no dice nada de las demás, que pueden ser distintas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>The result is for the rows that remain: it says nothing of the others.</source>
        <translation>El resultado vale para las filas que quedan: no dice nada de las demás.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>No row was skipped.</source>
        <translation>No se omitió ninguna fila.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>A microcluster with both rural and urban rows counts on both sides, so these are not the numbers of rural and of urban microclusters.</source>
        <translation>Un microclúster con filas tanto rurales como urbanas cuenta en ambos lados, así que estos no son los números de microclústeres rurales y urbanos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>{rural} rural, {urban} urban</source>
        <translation>rural: {rural}, urbano: {urban}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How often a row with outcome 1 gets a higher fitted value than one with 0, in parts of the map that the fit had not seen: 0.5 is guessing, 1 is never wrong.</source>
        <translation>Con qué frecuencia una fila con resultado 1 obtiene un valor ajustado mayor que una con 0, en partes del mapa que el ajuste no había visto: 0,5 es adivinar, 1 es no equivocarse nunca.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How often a row with outcome 1 gets a higher fitted value than one with 0, in tenths of the rows that the fit had not seen: 0.5 is guessing, 1 is never wrong.</source>
        <translation>Con qué frecuencia una fila con resultado 1 obtiene un valor ajustado mayor que una con 0, en décimas partes de las filas que el ajuste no había visto: 0,5 es adivinar, 1 es no equivocarse nunca.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Are all coefficients the same in rural and urban rows, constants aside? A small p says that they are not all the same, but not which; a large p does not show that they are.</source>
        <translation>¿Son iguales todos los coeficientes en las filas rurales y urbanas, constantes aparte? Una p pequeña dice que no son todos iguales, pero no cuáles; una p grande no demuestra que lo sean.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>χ² = {statistic:.2f} ({degrees} df), {p}</source>
        <translation>χ² = {statistic:.2f} ({degrees} gl), {p}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The robust errors do not allow for it, so intervals are too narrow: Conley errors would be safer.</source>
        <translation>Los errores robustos no lo tienen en cuenta, así que los intervalos son demasiado estrechos: los errores de Conley serían más seguros.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The classical errors do not allow for it, so intervals are too narrow: Conley errors would be safer.</source>
        <translation>Los errores clásicos no lo tienen en cuenta, así que los intervalos son demasiado estrechos: los errores de Conley serían más seguros.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Standard errors ({kind}) can be too small where outcomes come in a few large blocks. A bootstrap that draws whole blocks checks them.</source>
        <translation>Los errores estándar ({kind}) pueden ser demasiado pequeños cuando los resultados se presentan en unos pocos bloques grandes. Un bootstrap que sortea bloques enteros los comprueba.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>At the level of {level:.3g}, the two do not agree on the difference of {drivers}: take what rests on it with care.</source>
        <translation>Al nivel {level:.3g}, los dos no coinciden en la diferencia de {drivers}: tome con cautela lo que se apoya en ella.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>At the level of {level:.3g}, the two do not agree on the differences of {drivers}: take what rests on it with care.</source>
        <translation>Al nivel {level:.3g}, los dos no coinciden en las diferencias de {drivers}: tome con cautela lo que se apoya en ellas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of each of the {number} largest microclusters, one at a time, no verdict would change: none hangs on a single place.</source>
        <translation>Sin las filas de cada uno de los {number} microclústeres más grandes, uno por uno, no cambiaría ningún veredicto: ninguno depende de un solo lugar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of each of the {number} largest microclusters, one at a time, the verdict on {drivers} would change: it hangs on a single place.</source>
        <translation>Sin las filas de cada uno de los {number} microclústeres más grandes, uno por uno, cambiaría el veredicto sobre {drivers}: depende de un solo lugar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of each of the {number} largest microclusters, one at a time, the verdict on {drivers} would change in {cases} cases: any one of these places can turn it.</source>
        <translation>Sin las filas de cada uno de los {number} microclústeres más grandes, uno por uno, el veredicto sobre {drivers} cambiaría en {cases} casos: cualquiera de esos lugares puede invertirlo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of each of the {number} largest microclusters, one at a time, the verdicts on {drivers} would change: they hang on single places.</source>
        <translation>Sin las filas de cada uno de los {number} microclústeres más grandes, uno por uno, cambiarían los veredictos sobre {drivers}: dependen de lugares concretos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of the microcluster, no verdict would change: none hangs on a single place.</source>
        <translation>Sin las filas del microclúster, no cambiaría ningún veredicto: ninguno depende de un solo lugar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of the microcluster, the verdict on {drivers} would change: it hangs on a single place.</source>
        <translation>Sin las filas del microclúster, cambiaría el veredicto sobre {drivers}: depende de un solo lugar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of the microcluster, the verdicts on {drivers} would change: they hang on single places.</source>
        <translation>Sin las filas del microclúster, cambiarían los veredictos sobre {drivers}: dependen de un solo lugar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Influence of the largest microclusters</source>
        <translation>Influencia de los microclústeres más grandes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How sure this is: fit and diagnostics</source>
        <translation>Cuán seguro es esto: ajuste y diagnóstico</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Figures of the fit, and how to read them</source>
        <translation>Cifras del ajuste y cómo leerlas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>rural {auc:.2f}</source>
        <translation>rural {auc:.2f}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>urban {auc:.2f}</source>
        <translation>urbano {auc:.2f}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The share of the variance that the fit follows.</source>
        <translation>La proporción de la varianza que el ajuste reproduce.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How far the fit is from knowing the mean alone (0) towards knowing every outcome (1). It is no share of variance: 0.2 to 0.4 is a very good fit.</source>
        <translation>Cuánto avanza el ajuste desde conocer solo la media (0) hasta conocer cada resultado (1). No es una proporción de la varianza: de 0,2 a 0,4 es un ajuste muy bueno.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>It says nothing by itself. Of two models of the same rows, prefer the one with the lower AIC.</source>
        <translation>Por sí solo no dice nada. Entre dos modelos de las mismas filas, prefiera el de menor AIC.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>It is about the model’s coefficients; the verdicts are about effects.</source>
        <translation>Se refiere a los coeficientes del modelo; los veredictos se refieren a los efectos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Joint test (Wald)</source>
        <translation>Contraste conjunto (Wald)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Do neighbours (the 8 nearest) depart from the fit alike? 0 is not at all, 1 entirely.</source>
        <translation>¿Se apartan del ajuste de forma parecida los vecinos (los 8 más próximos)? 0 es nada, 1 es por completo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Here there is no more than chance would give.</source>
        <translation>Aquí no hay más de lo que daría el azar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The Conley errors allow for it up to {distance}.</source>
        <translation>Los errores de Conley lo tienen en cuenta hasta {distance}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The clustered errors allow for it within groups, not between them.</source>
        <translation>Los errores agrupados lo tienen en cuenta dentro de los grupos, no entre ellos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>No bootstrap was drawn, because there are fewer than two blocks of rural or of urban rows; p values rest on the standard errors alone.</source>
        <translation>No se hizo bootstrap, porque hay menos de dos bloques de filas rurales o de filas urbanas; los valores p se apoyan solo en los errores estándar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>There are {rural} rural and {urban} urban blocks, and {draws} draws (Kline and Santos 2012). Framed is where the two p values are on different sides of the level.</source>
        <translation>Bloques rurales: {rural}; bloques urbanos: {urban}; sorteos: {draws} (Kline y Santos 2012). El recuadro señala dónde los dos valores p quedan a distinto lado del nivel.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>At the level of {level:.3g}, both find the same differences significant.</source>
        <translation>Al nivel {level:.3g}, ambos encuentran significativas las mismas diferencias.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Variance inflation factors, and p values of the coefficients and of the difference in effects, by driver</source>
        <translation>Factores de inflación de la varianza, y valores p de los coeficientes y de la diferencia de efectos, por factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Variance inflation factors, by driver</source>
        <translation>Factores de inflación de la varianza, por factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>p values of the coefficients and of the difference in effects, by driver</source>
        <translation>Valores p de los coeficientes y de la diferencia de efectos, por factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The smaller side decides how much can be told.</source>
        <translation>El lado más pequeño decide cuánto se puede saber.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>AUC, cross-validated</source>
        <translation>AUC, con validación cruzada</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>not computed</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The errors rest on too few groups or places to test so many drivers together.</source>
        <translation>Los errores se apoyan en demasiado pocos grupos o lugares para contrastar tantos factores a la vez.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>An outcome such as having a microcluster nearly always shows some, whatever the drivers, because one microcluster makes several neighbouring areas 1 at once.</source>
        <translation>Un resultado como tener un microclúster muestra casi siempre algo, sean cuales sean los factores, porque un solo microclúster pone en 1 varias áreas vecinas a la vez.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Moran’s I of the residuals</source>
        <translation>I de Moran de los residuos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Condition number</source>
        <translation>Número de condición</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How close some drivers come to being a combination of the others; over 30 is much, and their effects can then hardly be told apart.</source>
        <translation>Cuánto se acercan algunos factores a ser una combinación de los demás; más de 30 es mucho, y entonces sus efectos apenas se pueden distinguir.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>clustered</source>
        <translation>agrupados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>robust, HC1</source>
        <translation>robustos, HC1</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>classical</source>
        <translation>clásicos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>VIF rural</source>
        <translation>VIF rural</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>VIF urban</source>
        <translation>VIF urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Rural: p</source>
        <translation>Rural: p</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Urban: p</source>
        <translation>Urbano: p</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Differ­ence: p</source>
        <translation>Dife­rencia: p</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>no estimate without it</source>
        <translation>sin él no hay estimación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Micro­cluster</source>
        <translation>Micro­clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Rows left out</source>
        <translation>Filas excluidas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Verdicts that change</source>
        <translation>Veredictos que cambian</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How to read it</source>
        <translation>Cómo leerlo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Each side should have {least} a driver, here {needed}; with fewer, estimates lean to one side and intervals come out too narrow.</source>
        <translation>Cada lado debería tener {least} por factor, aquí {needed}; con menos, las estimaciones se sesgan hacia un lado y los intervalos salen demasiado estrechos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Microclusters behind the rows with outcome 1</source>
        <translation>Microclústeres que sustentan las filas con resultado 1</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>McFadden’s pseudo R²</source>
        <translation>Pseudo R² de McFadden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>AIC (log-likelihood)</source>
        <translation>AIC (log-verosimilitud)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Largest variance inflation factor</source>
        <translation>Mayor factor de inflación de la varianza</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>{vif:.1f} ({driver}, rural)</source>
        <translation>{vif:.1f} ({driver}, rural)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>{vif:.1f} ({driver}, urban)</source>
        <translation>{vif:.1f} ({driver}, urbano)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How many times the variance of a driver’s estimate is what it would be were the driver unrelated to the others; over 10 is much.</source>
        <translation>Cuántas veces mayor es la varianza de la estimación de un factor de lo que sería si el factor no tuviera relación con los demás; más de 10 es mucho.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>by bootstrap</source>
        <translation>por bootstrap</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Driver</source>
        <translation>Factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Rows of one microcluster share their outcome. The estimates rest on this many separate places rather than on the number of rows.</source>
        <translation>Las filas de un mismo microclúster comparten su resultado. Las estimaciones se apoyan en este número de lugares separados, más que en el número de filas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Verdicts, effects and intervals are those of the tables of “Fit drivers”. The outcome, the margin and the checks of the fit are in its RECORD, which was not given. Effects are associations, in units of the outcome.</source>
        <translation>Los veredictos, efectos e intervalos son los de las tablas de «Ajustar factores». El resultado, el margen y las comprobaciones del ajuste están en su RECORD, que no se indicó. Los efectos son asociaciones, en unidades del resultado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per standard deviation of the driver</source>
        <translation>por desviación típica del factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per standard deviation of the driver; for a 0/1 driver, for having it against not having it</source>
        <translation>por desviación típica del factor; si el factor es 0/1, por tenerlo frente a no tenerlo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per unit of the driver</source>
        <translation>por unidad del factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per unit of the driver; for a 0/1 driver, for having it against not having it</source>
        <translation>por unidad del factor; si el factor es 0/1, por tenerlo frente a no tenerlo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per unit of the driver, or of log(1 + x) for {logged}</source>
        <translation>por unidad del factor, o de log(1 + x) en {logged}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per unit of the driver, or of log(1 + x) for {logged}; for a 0/1 driver, for having it against not having it</source>
        <translation>por unidad del factor, o de log(1 + x) en {logged}; si el factor es 0/1, por tenerlo frente a no tenerlo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>The effect of a driver is how much likelier the outcome is, {unit}, where the driver is higher and all other drivers are as they are: the average marginal effect, {change}.</source>
        <translation>El efecto de un factor es cuánto más probable es el resultado, {unit}, donde el factor es más alto y los demás factores no cambian: el efecto marginal medio, {change}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>The effect of a driver is how much larger the share is, {unit}, where the driver is higher and all other drivers are as they are: the average marginal effect, {change}.</source>
        <translation>El efecto de un factor es cuánto mayor es la proporción, {unit}, donde el factor es más alto y los demás factores no cambian: el efecto marginal medio, {change}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>The effect of a driver is how much higher the outcome is, {unit}, where the driver is higher and all other drivers are as they are: the average marginal effect, {change}.</source>
        <translation>El efecto de un factor es cuánto más alto es el resultado, {unit}, donde el factor es más alto y los demás factores no cambian: el efecto marginal medio, {change}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>It is what is associated with the driver, not what the driver causes.</source>
        <translation>Es lo que se asocia con el factor, no lo que el factor causa.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>A driver is “the same” if the interval of the difference between its rural and its urban effect lies within the margin, {margin} either way. It is “different” if chance would hardly give such a difference. Else the data cannot tell, which is not the same as “no difference”.</source>
        <translation>Un factor es «igual» si el intervalo de la diferencia entre su efecto rural y su efecto urbano queda dentro del margen, {margin} en cada sentido. Es «distinto» si el azar difícilmente daría una diferencia así. Si no, los datos no permiten saberlo, que no es lo mismo que «no hay diferencia».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Their differences. The thick bar is the {inner} interval of the equivalence test: the same is what lies with all of it in the band of the margin. The thin bar is the {outer} interval.</source>
        <translation>Sus diferencias. La barra gruesa es el intervalo del {inner} de la prueba de equivalencia: un factor es «igual» si esta barra queda entera dentro de la banda del margen. La barra fina es el intervalo del {outer}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>A caution on base rates: the effect of {drivers} differs between rural and urban rows, but so does the outcome itself (its mean is {rural} in rural and {urban} in urban rows), and effects depend on that: where an outcome is rare, there is less room for any driver. The coefficients of the model do not show a difference of their own, so the verdict is that the data cannot tell.</source>
        <translation>Cautela sobre las tasas de base: el efecto de {drivers} difiere entre las filas rurales y las urbanas, pero también difiere el propio resultado (su media es {rural} en las filas rurales y {urban} en las urbanas), y los efectos dependen de ello: donde un resultado es raro, hay menos espacio para cualquier factor. Los coeficientes del modelo no muestran una diferencia propia, así que el veredicto es que los datos no permiten saberlo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>A caution on base rates: the effects of {drivers} differ between rural and urban rows, but so does the outcome itself (its mean is {rural} in rural and {urban} in urban rows), and effects depend on that: where an outcome is rare, there is less room for any driver. The coefficients of the model do not show a difference of their own, so the verdict is that the data cannot tell.</source>
        <translation>Cautela sobre las tasas de base: los efectos de {drivers} difieren entre las filas rurales y las urbanas, pero también difiere el propio resultado (su media es {rural} en las filas rurales y {urban} en las urbanas), y los efectos dependen de ello: donde un resultado es raro, hay menos espacio para cualquier factor. Los coeficientes del modelo no muestran una diferencia propia, así que el veredicto es que los datos no permiten saberlo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>How to read it: “different” needs a p after Holm of at most {level:.3g}; Holm&apos;s method allows for the number of drivers looked at. “The same” needs a p of equivalence of at most {level:.3g}: the larger of two one-sided tests that the difference is not beyond the margin. A large p of the difference alone shows nothing, least of all sameness. The smallest margin says how far apart the two effects may still be; the last figure is the true difference that these data would find significant four times in five.</source>
        <translation>Cómo leerlo: «distinto» requiere una p tras Holm de {level:.3g} como máximo; el método de Holm tiene en cuenta el número de factores examinados. «Igual» requiere una p de equivalencia de {level:.3g} como máximo: la mayor de las p de dos contrastes unilaterales de que la diferencia no supera el margen. Una p grande de la diferencia por sí sola no demuestra nada, y menos aún igualdad. El margen mínimo dice cuánto pueden distar aún los dos efectos; la última cifra es la diferencia verdadera que estos datos encontrarían significativa cuatro de cada cinco veces.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Effects above are averages over the rural and over the urban rows, each their own.</source>
        <translation>Los efectos de arriba son promedios sobre las filas rurales y sobre las urbanas, cada uno sobre las suyas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Averaged over all rows alike, one of the differences would be another: part of it is that rural and urban rows have other values of the drivers.</source>
        <translation>Promediada sobre todas las filas por igual, una de las diferencias sería otra: en parte se debe a que las filas rurales y las urbanas tienen otros valores de los factores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Averaged over all rows alike, some of the differences would be another: part of it is that rural and urban rows have other values of the drivers.</source>
        <translation>Promediadas sobre todas las filas por igual, algunas de las diferencias serían otras: en parte se debe a que las filas rurales y las urbanas tienen otros valores de los factores.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Rural against urban, driver by driver</source>
        <translation>Rural frente a urbano, factor por factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per unit or per standard deviation of the driver, as they were fitted</source>
        <translation>por unidad o por desviación típica del factor, según se ajustaron</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Effects in rural and in urban rows, with {confidence} intervals, {unit} {change}.</source>
        <translation>Efectos en las filas rurales y en las urbanas, con intervalos del {confidence}, {unit} {change}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Rural effect</source>
        <translation>Efecto rural</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Urban effect</source>
        <translation>Efecto urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Differ­ence</source>
        <translation>Dife­rencia</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Its {confidence} interval</source>
        <translation>Su intervalo del {confidence}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Verdicts. Effects on {outcome} {unit}, {change}.</source>
        <translation>Veredictos. Efectos sobre {outcome}, {unit}, {change}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>p of the differ­ence</source>
        <translation>p de la dife­rencia</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>p after Holm</source>
        <translation>p tras Holm</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>p of equiva­lence</source>
        <translation>p de equiva­lencia</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Smallest margin that gives “the same”</source>
        <translation>Margen mínimo que da «igual»</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Smallest differ­ence likely to be seen</source>
        <translation>Dife­rencia mínima detec­table</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>What the verdicts rest on. The last two figures are {unit}.</source>
        <translation>En qué se apoyan los veredictos. Las dos últimas cifras se dan {unit}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Averaged over all rows alike, no difference moves by more than the margin, and none that is “different” changes its sign: that rural and urban rows have other values of the drivers hardly matters.</source>
        <translation>Promediando sobre todas las filas por igual, ninguna diferencia se mueve más que el margen, y ninguna de las calificadas de «distinto» cambia de signo: que las filas rurales y las urbanas tengan otros valores de los factores apenas importa.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Effects over all rows alike, where they say otherwise; {unit}.</source>
        <translation>Efectos sobre todas las filas por igual, donde dicen otra cosa; {unit}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>The largest come first.</source>
        <translation>Primero van los más grandes.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Each is for its own unit, so sizes of different drivers cannot be compared.</source>
        <translation>Cada uno se refiere a su propia unidad, así que los tamaños de factores distintos no se pueden comparar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Rural, over all rows</source>
        <translation>Rural, sobre todas las filas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Urban, over all rows</source>
        <translation>Urbano, sobre todas las filas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Difference above</source>
        <translation>Diferencia de arriba</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Of the rural organisations in microclusters, the largest sub-sector is {sectors}.</source>
        <translation>De las organizaciones rurales en microclústeres, el subsector más numeroso es {sectors}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Of the rural organisations in microclusters, the largest sub-sectors are {sectors}.</source>
        <translation>De las organizaciones rurales en microclústeres, los subsectores más numerosos son {sectors}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Each sector&apos;s share of the rural, and of the urban, organisations in microclusters, in per cent.</source>
        <translation>Proporción de cada sector entre las organizaciones rurales, y entre las urbanas, en microclústeres, en tanto por ciento.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>What they are made of</source>
        <translation>De qué se componen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Sectors, by share of organisations</source>
        <translation>Sectores, por proporción de organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Bars: the shares of sectors among the rural and the urban organisations in microclusters, as in the table below.</source>
        <translation>Barras: las proporciones de los sectores entre las organizaciones rurales y las urbanas en microclústeres, como en la tabla de abajo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Shares are of the organisations whose sector is known. Organisations count by their own rurality, whatever that of their microcluster. The quotient compares a sector&apos;s share of the rural organisations in microclusters with its share of all organisations: 1 is the same, 2 twice as much.</source>
        <translation>Las proporciones son de las organizaciones cuyo sector se conoce. Las organizaciones cuentan según su propia ruralidad, sea cual sea la de su microclúster. El cociente compara la proporción de un sector entre las organizaciones rurales en microclústeres con su proporción entre todas las organizaciones: 1 es la misma, 2 el doble.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Rural, clustered</source>
        <translation>Rurales, en micro­clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Urban, clustered</source>
        <translation>Urbanas, en micro­clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>All rural</source>
        <translation>Rurales, todas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>All urban</source>
        <translation>Urbanas, todas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Quotient, rural clustered</source>
        <translation>Cociente, rurales en micro­clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>All other sectors</source>
        <translation>Todos los demás sectores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>EPS is {eps}, from the knee of the k-distance curve above (Satopää and others 2011), the largest of the groups&apos; own.</source>
        <translation>EPS es {eps}, según el codo de la curva de distancias al k-ésimo vecino de arriba (Satopää y otros 2011), el mayor de los valores de los grupos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>EPS is {eps}, from the knee of the k-distance curve above (Satopää and others 2011).</source>
        <translation>EPS es {eps}, según el codo de la curva de distancias al k-ésimo vecino de arriba (Satopää y otros 2011).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>No microcluster is wider than a circle of {limit} radius (MAX_RADIUS). A group that does not fit loses the organisations in its least dense places, step by step, until the rest fits. If it splits or becomes too small before that, it is none itself, and its parts are tried alike. What is left out lies in no microcluster.</source>
        <translation>Ningún microclúster es más ancho que un círculo de {limit} de radio (MAX_RADIUS). Un grupo que no cabe pierde las organizaciones de sus lugares menos densos, paso a paso, hasta que el resto cabe. Si antes se divide o queda demasiado pequeño, no es un microclúster, y sus partes se prueban de la misma manera. Lo que queda fuera no está en ningún microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>from the knee of the curve</source>
        <translation>según el codo de la curva</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>A microcluster is a place where organisations lie closer together than around it. They were found by HDBSCAN* (Campello, Moulavi and Sander 2013), which needs no fixed distance, so that a village can be found as well as a quarter of a city.</source>
        <translation>Un microclúster es un lugar donde las organizaciones están más juntas que a su alrededor. Se encontraron con HDBSCAN* (Campello, Moulavi y Sander 2013), que no necesita una distancia fija, de modo que se puede encontrar tanto un pueblo como un barrio de una ciudad.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>How dense it is at an organisation is told by the distance within which there is a weight of {number:g}, itself counted (MIN_SAMPLES).</source>
        <translation>Cuán denso es el lugar de una organización lo dice la distancia dentro de la cual hay un peso de {number:g}, contándola a ella misma (MIN_SAMPLES).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>How dense it is at an organisation is told by the distance within which there are {number:g} organisations, itself counted (MIN_SAMPLES).</source>
        <translation>Cuán denso es el lugar de una organización lo dice la distancia dentro de la cual hay {number:g} organizaciones, contándola a ella misma (MIN_SAMPLES).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>An exact tree joins organisations from the densest places outwards; its branches are the groups that stay together as the required density rises.</source>
        <translation>Un árbol exacto une las organizaciones desde los lugares más densos hacia fuera; sus ramas son los grupos que permanecen juntos a medida que aumenta la densidad exigida.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>A group needs at least a weight of {number:g} (MIN_CLUSTER_SIZE).</source>
        <translation>Un grupo necesita un peso de {number:g} como mínimo (MIN_CLUSTER_SIZE).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>A group needs at least {number:g} organisations (MIN_CLUSTER_SIZE).</source>
        <translation>Un grupo necesita {number:g} organizaciones como mínimo (MIN_CLUSTER_SIZE).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Where one group lies inside another, the one is kept that lasts over the wider range of densities (excess of mass).</source>
        <translation>Cuando un grupo está dentro de otro, se conserva el que perdura en la mayor amplitud de densidades (exceso de masa).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Where one group lies inside another, the inner one is kept (the leaves of the tree).</source>
        <translation>Cuando un grupo está dentro de otro, se conserva el interior (las hojas del árbol).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>A microcluster is a place denser than one limit, the same everywhere.</source>
        <translation>Un microclúster es un lugar más denso que un límite, el mismo en todas partes.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>They were found by DBSCAN (Ester and others 1996): an organisation with at least a weight of {number:g}, itself counted (MIN_SAMPLES), within the distance EPS is in a dense place; dense places within EPS of each other are one microcluster, and what is within EPS of one is at its edge.</source>
        <translation>Se encontraron con DBSCAN (Ester y otros 1996): una organización con un peso de al menos {number:g}, contándola a ella misma (MIN_SAMPLES), dentro de la distancia EPS está en un lugar denso; los lugares densos a EPS o menos unos de otros son un mismo microclúster, y lo que está a EPS o menos de uno está en su borde.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>They were found by DBSCAN (Ester and others 1996): an organisation with at least {number:g} organisations, itself counted (MIN_SAMPLES), within the distance EPS is in a dense place; dense places within EPS of each other are one microcluster, and what is within EPS of one is at its edge.</source>
        <translation>Se encontraron con DBSCAN (Ester y otros 1996): una organización con al menos {number:g} organizaciones, contándola a ella misma (MIN_SAMPLES), dentro de la distancia EPS está en un lugar denso; los lugares densos a EPS o menos unos de otros son un mismo microclúster, y lo que está a EPS o menos de uno está en su borde.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Groups of less than a weight of {number:g} (MIN_CLUSTER_SIZE) do not count.</source>
        <translation>Los grupos con un peso de menos de {number:g} (MIN_CLUSTER_SIZE) no cuentan.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Groups of less than {number:g} organisations (MIN_CLUSTER_SIZE) do not count.</source>
        <translation>Los grupos de menos de {number:g} organizaciones (MIN_CLUSTER_SIZE) no cuentan.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>No distance was needed, because no place is dense.</source>
        <translation>No hizo falta ninguna distancia, porque ningún lugar es denso.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>EPS is {eps}, as given.</source>
        <translation>EPS es {eps}, como se indicó.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>There is no limit on how wide a microcluster may be (MAX_RADIUS is 0).</source>
        <translation>No hay límite para el ancho de un microclúster (MAX_RADIUS es 0).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>{organisations} was skipped: without a location, or without a value in the field of groups or weights.</source>
        <translation>Se omitió {organisations}: sin ubicación, o sin valor en el campo de grupos o de pesos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>{organisations} were skipped: without a location, or without a value in the field of groups or weights.</source>
        <translation>Se omitieron {organisations}: sin ubicación, o sin valor en el campo de grupos o de pesos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>No organisation was skipped.</source>
        <translation>No se omitió ninguna organización.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>With DBSCAN, a group that is too wide is divided by the density tree of its own members in this way.</source>
        <translation>Con DBSCAN, un grupo demasiado ancho se divide así según el árbol de densidad de sus propios miembros.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Each value of “{field}” was searched by itself, so microclusters of different values may overlap.</source>
        <translation>Cada valor de «{field}» se examinó por separado, así que los microclústeres de valores distintos se pueden solapar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Each organisation counts by its “{field}”; a microcluster also needs {number:g} organisations, so that a single large one is none. Shares are of organisations, not of weight.</source>
        <translation>Cada organización cuenta según su «{field}»; un microclúster necesita además {number:g} organizaciones, de modo que una sola organización grande no lo es. Las proporciones son de organizaciones, no de peso.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Whether an organisation is rural is taken from “{field}”; a microcluster is rural or urban by the majority of its members.</source>
        <translation>Que una organización sea rural o no se toma de «{field}»; un microclúster es rural o urbano según la mayoría de sus miembros.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>MAX_RADIUS left {organisations} out of the groups that it shortened.</source>
        <translation>MAX_RADIUS dejó {organisations} fuera de los grupos que acortó.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>What the run said:</source>
        <translation>Mensajes de la ejecución:</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>It is not known of any of them.</source>
        <translation>No se sabe de ninguna organización.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>0 (no limit)</source>
        <translation>0 (sin límite)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>(marked)</source>
        <translation>(marcado)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>Where more might grow</source>
        <translation>Dónde podrían crecer más</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>cross-validated AUC {auc}, among rural areas {rural}; {guessing} is guessing</source>
        <translation>AUC con validación cruzada {auc}, entre las áreas rurales {rural}; {guessing} es lo que da el azar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>A caution: the drivers hardly tell areas with a microcluster from others ({figures}).</source>
        <translation>Cautela: los factores apenas distinguen las áreas con microclúster de las demás ({figures}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>A caution: the drivers hardly tell areas with the outcome from others ({figures}).</source>
        <translation>Cautela: los factores apenas distinguen las áreas con el resultado de las demás ({figures}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>So no map is drawn of the areas without a microcluster that look most like those with one: it would be little better than drawing lots.</source>
        <translation>Por eso no se dibuja un mapa de las áreas sin microclúster que más se parecen a las que lo tienen: sería poco mejor que echarlo a suertes.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>So no map is drawn of the areas of which most is expected: it would be little better than drawing lots.</source>
        <translation>Por eso no se dibuja un mapa de las áreas de las que más se espera: sería poco mejor que echarlo a suertes.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>rural area</source>
        <translation>área rural</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>rural areas</source>
        <translation>áreas rurales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>That is a place to ask questions, not a forecast. The field potential_rank of the areas has all ranks.</source>
        <translation>Señala dónde conviene hacer preguntas; no es una predicción. El campo potential_rank de las áreas contiene todos los puestos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>How well the drivers tell such areas from others is not known here.</source>
        <translation>Aquí no se sabe hasta qué punto los factores distinguen esas áreas de las demás.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>Do not use the map to choose places.</source>
        <translation>No use el mapa para elegir lugares.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>{areas} without a microcluster is in the highest fifth of potential: by the drivers in this study it looks most like rural areas that have one.</source>
        <translation>{areas} sin microclúster está en el quintil más alto de potencial: por los factores de este estudio, es la que más se parece a las áreas rurales que sí lo tienen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>{areas} without a microcluster are in the highest fifth of potential: by the drivers in this study they look most like rural areas that have one.</source>
        <translation>{areas} sin microclúster están en el quintil más alto de potencial: por los factores de este estudio, son las que más se parecen a las áreas rurales que sí lo tienen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>{areas} where {outcome} is 0 is in the highest fifth of potential: by the drivers in this study most is to be expected of it.</source>
        <translation>{areas} donde {outcome} es 0 está en el quintil más alto de potencial: según los factores de este estudio, es de la que más cabe esperar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>{areas} where {outcome} is 0 are in the highest fifth of potential: by the drivers in this study most is to be expected of them.</source>
        <translation>{areas} donde {outcome} es 0 están en el quintil más alto de potencial: según los factores de este estudio, son de las que más cabe esperar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>Grey: the centres of rural areas. Purple: the fifth of those without a microcluster whose drivers are most like those of rural areas that have one.</source>
        <translation>Gris: los centros de las áreas rurales. Morado: entre las que no tienen microclúster, el quintil cuyos factores más se parecen a los de las áreas rurales que sí lo tienen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>Grey: the centres of rural areas. Purple: of those whose outcome is 0, the fifth of which the drivers in this study would lead to expect most.</source>
        <translation>Gris: los centros de las áreas rurales. Morado: entre las que tienen un resultado de 0, el quintil del que, por los factores de este estudio, más cabría esperar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>the field “{field}”</source>
        <translation>el campo «{field}»</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>A place can have many of these organisations only because it has many businesses. The test asks whether there are more than that. The organisations were drawn anew {permutations} times from all businesses, at random, and clusters were detected again each time. A microcluster is significant if its ratio is among the largest {share:g} % of the largest ratios that chance gives anywhere in the region, so that the many places looked at do not make it easier.</source>
        <translation>Un lugar puede tener muchas de estas organizaciones solo porque tiene muchas empresas. El contraste pregunta si hay más que eso. Las organizaciones se sortearon de nuevo {permutations} veces entre todas las empresas, y cada vez se volvieron a detectar los clústeres. Un microclúster es significativo si su razón está en el {share:g} % más alto de las razones máximas que el azar da en cualquier parte de la región, de modo que examinar muchos lugares no lo hace más fácil.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>The {number} microcluster furthest above what is expected.</source>
        <translation>El {number} microclúster que más supera lo esperado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>The {number} microclusters furthest above what is expected.</source>
        <translation>Los {number} microclústeres que más superan lo esperado.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{id} (rural)</source>
        <translation>{id} (rural)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{id} (urban)</source>
        <translation>{id} (urbano)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{found} of {total} microcluster holds more of the organisations than business in general would put there, {rural_found} of the {rural} rural ones among them.</source>
        <translation>{found} de {total} microclúster reúne más de estas organizaciones de las que pondría allí la actividad empresarial en general; de los rurales, {rural_found} de {rural}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{found} of {total} microclusters hold more of the organisations than business in general would put there, {rural_found} of the {rural} rural ones among them.</source>
        <translation>{found} de {total} microclústeres reúnen más de estas organizaciones de las que pondría allí la actividad empresarial en general; de los rurales, {rural_found} de {rural}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Under pure chance the median quotient was {quotient:.2f}; near 1 it says that the way of counting favours no cluster. Source: Kulldorff (1997), A spatial scan statistic.</source>
        <translation>Por puro azar, el cociente mediano fue {quotient:.2f}; cercano a 1, indica que la forma de contar no favorece a ningún clúster. Fuente: Kulldorff (1997), A spatial scan statistic.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Tested against all businesses</source>
        <translation>Contraste con todas las empresas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Organisations and businesses are those within the core distance of a member; the quotient is their share over the share in the whole region.</source>
        <translation>Las organizaciones y empresas son las que están a menos de la distancia núcleo de un miembro; el cociente es su proporción dividida por la de toda la región.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{found} of {total} microcluster holds more of the organisations than business in general would put there.</source>
        <translation>{found} de {total} microclúster reúne más de estas organizaciones de las que pondría allí la actividad empresarial en general.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{found} of {total} microclusters hold more of the organisations than business in general would put there.</source>
        <translation>{found} de {total} microclústeres reúnen más de estas organizaciones de las que pondría allí la actividad empresarial en general.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Expected</source>
        <translation>Espe­radas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Busi­nesses</source>
        <translation>Empre­sas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Quo­tient</source>
        <translation>Co­ciente</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Least weight</source>
        <translation>Peso mínimo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Smallest size</source>
        <translation>Tamaño mínimo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Where the two differ, in {number} of {total} settings, the rural share is lower.</source>
        <translation>Donde las dos difieren, en {number} de {total} combinaciones de ajustes, la proporción rural es menor.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Where the two differ, in {number} of {total} settings, the rural share is higher.</source>
        <translation>Donde las dos difieren, en {number} de {total} combinaciones de ajustes, la proporción rural es mayor.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>{share} of organisations are in a microcluster {setting}.</source>
        <translation>El {share} de las organizaciones está en un microclúster {setting}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>{share} of rural organisations are in a microcluster {setting}.</source>
        <translation>El {share} de las organizaciones rurales está en un microclúster {setting}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>{share} of urban organisations are in a microcluster {setting}.</source>
        <translation>El {share} de las organizaciones urbanas está en un microclúster {setting}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>How to read it: each cell is a detection of its own, with that smallest size (MIN_CLUSTER_SIZE) and largest radius (MAX_RADIUS) and all else as chosen. The framed cell is the chosen setting, on which the rest of this report rests. Quote the setting with the share: “{quote}”</source>
        <translation>Cómo leerlo: cada celda es una detección aparte, con ese tamaño mínimo (MIN_CLUSTER_SIZE) y ese radio máximo (MAX_RADIUS), y todo lo demás como se eligió. La celda recuadrada es la combinación elegida, en la que se apoya el resto de este informe. Cite los ajustes junto con la proporción: «{quote}»</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>with a weight of at least {size:,.10g} and a radius of at most {radius}</source>
        <translation>con un peso de al menos {size:,.10g} y un radio de {radius} como máximo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>with at least {size:,.10g} organisations and a radius of at most {radius}</source>
        <translation>con al menos {size:,.10g} organizaciones y un radio de {radius} como máximo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>How much of this depends on the settings</source>
        <translation>Cuánto de esto depende de los ajustes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Share of organisations in a microcluster, %</source>
        <translation>Proporción de organizaciones en un microclúster, %</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Share of rural organisations in a microcluster, %</source>
        <translation>Proporción de organizaciones rurales en un microclúster, %</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Share of urban organisations in a microcluster, %</source>
        <translation>Proporción de organizaciones urbanas en un microclúster, %</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Largest radius</source>
        <translation>Radio máximo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>None of the settings tried here finds a microcluster.</source>
        <translation>Con ninguna de las combinaciones de ajustes probadas aquí se encuentra un microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Over the settings tried here, the share of organisations in a microcluster goes from {low} to {high}.</source>
        <translation>Con los ajustes probados aquí, la proporción de organizaciones en un microclúster va del {low} al {high}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Over the settings tried here, the share of rural organisations in a microcluster goes from {low} to {high}.</source>
        <translation>Con los ajustes probados aquí, la proporción de organizaciones rurales en un microclúster va del {low} al {high}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Over the settings tried here, the share of urban organisations in a microcluster goes from {low} to {high}.</source>
        <translation>Con los ajustes probados aquí, la proporción de organizaciones urbanas en un microclúster va del {low} al {high}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Over the settings tried here, the share of rural organisations in a microcluster goes from {low} to {high} and the share of urban organisations in a microcluster goes from {urban_low} to {urban_high}.</source>
        <translation>Con los ajustes probados aquí, la proporción de organizaciones rurales en un microclúster va del {low} al {high}, y la de organizaciones urbanas, del {urban_low} al {urban_high}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>A share that moves so far says as much about the setting as about the place.</source>
        <translation>Una proporción que varía tanto dice tanto de los ajustes como del lugar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>That is little: the setting hardly matters here.</source>
        <translation>Es poco: los ajustes apenas importan aquí.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>The rural share is lower than the urban one in {lower} of {total} settings and higher in {higher}, so which one leads depends on the setting.</source>
        <translation>La proporción rural es menor que la urbana en {lower} de {total} combinaciones de ajustes y mayor en {higher}, así que cuál de las dos va por delante depende de los ajustes.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>The rural and the urban share are the same in every setting.</source>
        <translation>La proporción rural y la urbana son iguales con todos los ajustes.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>In all {total} settings the rural share is lower than the urban one.</source>
        <translation>En las {total} combinaciones de ajustes la proporción rural es menor que la urbana.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>In all {total} settings the rural share is higher than the urban one.</source>
        <translation>En las {total} combinaciones de ajustes la proporción rural es mayor que la urbana.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>with a weight of at least {size:,.10g}</source>
        <translation>con un peso de al menos {size:,.10g}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>with at least {size:,.10g} organisations</source>
        <translation>con al menos {size:,.10g} organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The largest rural microclusters</source>
        <translation>Los microclústeres rurales más grandes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The largest rural microcluster, by organisations</source>
        <translation>El microclúster rural más grande, por organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The largest rural microclusters, by organisations</source>
        <translation>Los microclústeres rurales más grandes, por organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>{sector} ({quotient} times)</source>
        <translation>{sector} ({quotient} veces)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>{quotient} times, significant</source>
        <translation>{quotient} veces, significativo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>{quotient} times, not significant</source>
        <translation>{quotient} veces, no significativo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>Rural and urban microclusters: {name}</source>
        <translation>Microclústeres rurales y urbanos: {name}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>Made with Creative Clusters on {date}</source>
        <translation>Hecho con Creative Clusters el {date}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The test finds significantly more organisations than business in general would put there in {found} of {total} microcluster ({rural_found} of {rural} rural).</source>
        <translation>La prueba encuentra significativamente más organizaciones de las que situarían allí las empresas en general en {found} de {total} microclúster ({rural_found} de {rural} rurales).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The test finds significantly more organisations than business in general would put there in {found} of {total} microclusters ({rural_found} of {rural} rural).</source>
        <translation>La prueba encuentra significativamente más organizaciones de las que situarían allí las empresas en general en {found} de {total} microclústeres ({rural_found} de {rural} rurales).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>There is no rural microcluster.</source>
        <translation>No hay ningún microclúster rural.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>CLUSTERS does not say which microclusters are rural.</source>
        <translation>CLUSTERS no indica qué microclústeres son rurales.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The report was made from layers and tables alone. How the shares move with the settings of the detection, and how well the fit describes the data, is known where the steps&apos; RECORD tables are given, too.</source>
        <translation>El informe se hizo solo a partir de capas y tablas. Cómo varían las proporciones con los ajustes de la detección, y con qué acierto describe los datos el modelo ajustado, se sabe si se indican también las tablas RECORD de los pasos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The test finds significantly more organisations than business in general would put there in {found} of {total} microcluster.</source>
        <translation>La prueba encuentra significativamente más organizaciones de las que situarían allí las empresas en general en {found} de {total} microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The test finds significantly more organisations than business in general would put there in {found} of {total} microclusters.</source>
        <translation>La prueba encuentra significativamente más organizaciones de las que situarían allí las empresas en general en {found} de {total} microclústeres.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>Microclusters are drawn by their outlines, or as a dot where these would be too small to see. Numbers are those of the rural microclusters listed below; in crowded places some are left out.</source>
        <translation>Los microclústeres se dibujan con su contorno, o como un punto donde este sería demasiado pequeño para verse. Los números son los de los microclústeres rurales que se enumeran más abajo; donde hay muchos juntos se omiten algunos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>“Most concentrated” is the sector, of at least five members, whose share is highest beside its share of all organisations.</source>
        <translation>«Más concentrado» es el sector, de al menos cinco miembros, cuya proporción es más alta en comparación con su proporción entre todas las organizaciones.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>“Against all businesses” says how many times the organisations that business in general would put there; significant if chance gives as much in at most {many:g} of 100 regions.</source>
        <translation>«Frente a todas las empresas» dice por cuánto queda multiplicado el número de organizaciones que pondría allí la actividad empresarial en general; es significativo si el azar da otro tanto en {many:g} de cada 100 regiones como máximo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>How sure one can be</source>
        <translation>Qué seguridad se puede tener</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Classify areas from a grid</source>
        <translation>Clasificar áreas con una cuadrícula</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Fit drivers</source>
        <translation>Ajustar factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Layers the study was made from</source>
        <translation>Capas con las que se hizo el estudio</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>A microcluster is a place where organisations lie closer together than around it, found by density (HDBSCAN*: Campello, Moulavi and Sander 2013; DBSCAN: Ester and others 1996) with a limit on its radius, so that a village can be found as well as a quarter of a city. It is rural or urban by the majority of its members; each organisation counts by its own rurality, from the official classification or the Degree of Urbanisation (European Commission and others 2021).</source>
        <translation>Un microclúster es un lugar donde las organizaciones están más juntas que a su alrededor, que se encuentra por su densidad (HDBSCAN*: Campello, Moulavi y Sander 2013; DBSCAN: Ester y otros 1996) con un límite para su radio, de modo que se puede encontrar tanto un pueblo como un barrio de una ciudad. Es rural o urbano según la mayoría de sus miembros; cada organización cuenta según su propia ruralidad, de la clasificación oficial o del Grado de urbanización (Comisión Europea y otros 2021).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Parameters: {step}</source>
        <translation>Parámetros: {step}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Data and settings</source>
        <translation>Datos y ajustes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>The location quotient of a sector is its share of a microcluster&apos;s organisations over its share of all organisations.</source>
        <translation>El cociente de localización de un sector es su proporción entre las organizaciones de un microclúster dividida por su proporción entre todas las organizaciones.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Microclusters were tested against all businesses by a scan statistic (Kulldorff 1997): organisations were drawn at random from all businesses and microclusters detected again. A microcluster is significant if chance gives one as clear as this anywhere in at most {many:g} of 100 such regions.</source>
        <translation>Los microclústeres se contrastaron con todas las empresas mediante un estadístico de exploración espacial (Kulldorff 1997): se sortearon organizaciones entre todas las empresas y se volvieron a detectar los microclústeres. Un microclúster es significativo si el azar da uno tan claro como este en cualquier parte en {many:g} de cada 100 regiones así como máximo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>The fingerprint is the start of the SHA-256 of every feature&apos;s geometry and attributes, in the order of the layer: the same data give the same.</source>
        <translation>La huella es el comienzo del SHA-256 de la geometría y los atributos de todos los objetos, en el orden de la capa: los mismos datos dan la misma.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Method: drivers</source>
        <translation>Método: factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>What “{step}” said:</source>
        <translation>Mensajes de «{step}»:</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_runs.py"/>
        <source>RECORDS: A detection that was recorded found {ours}, SUMMARY has {theirs}: they are of two runs, or SUMMARY is of a part of the organisations. That record is left out.</source>
        <translation>RECORDS: Una detección registrada encontró {ours}, y SUMMARY tiene {theirs}: son de dos ejecuciones, o SUMMARY es de una parte de las organizaciones. Ese registro se omite.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_runs.py"/>
        <source>CLUSTERS: Its numbers of rural and of urban microclusters are {rural} and {urban}, those of SUMMARY are {their_rural} and {their_urban}: they are of two runs, or of two fields of rurality. The map and the list of the largest are from CLUSTERS, all other figures are from SUMMARY.</source>
        <translation>CLUSTERS: Sus números de microclústeres rurales y urbanos son {rural} y {urban}, y los de SUMMARY, {their_rural} y {their_urban}: son de dos ejecuciones, o de dos campos de ruralidad. El mapa y la lista de los más grandes son de CLUSTERS; todas las demás cifras son de SUMMARY.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_runs.py"/>
        <source>{clusters} with {members} (median {median})</source>
        <translation>{clusters} con {members} (mediana {median})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_runs.py"/>
        <source>CLUSTERS: It holds {ours}, SUMMARY has {theirs}: they are of two runs, or one is of a part of the other. The map and the list of the largest are from CLUSTERS, all other figures are from SUMMARY.</source>
        <translation>CLUSTERS: Contiene {ours}, y SUMMARY tiene {theirs}: son de dos ejecuciones, o una es parte de la otra. El mapa y la lista de los más grandes son de CLUSTERS; todas las demás cifras son de SUMMARY.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_runs.py"/>
        <source>CLUSTERS: It does not say which microclusters are rural, so the map and the list of the largest cannot tell rural from urban. Give RURALITY_FIELD to &apos;Detect microclusters&apos;, too.</source>
        <translation>CLUSTERS: No dice qué microclústeres son rurales, así que el mapa y la lista de los más grandes no pueden distinguir lo rural de lo urbano. Indique RURALITY_FIELD también en «Detectar microclústeres».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{rural} of the rural and {urban} of the urban organisations are in a microcluster.</source>
        <translation>El {rural} de las organizaciones rurales y el {urban} de las urbanas están en un microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>rural microcluster</source>
        <translation>microclúster rural</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>rural microclusters</source>
        <translation>microclústeres rurales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>urban microcluster</source>
        <translation>microclúster urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>urban microclusters</source>
        <translation>microclústeres urbanos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{number} member</source>
        <translation>{number} miembro</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{number} members</source>
        <translation>{number} miembros</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>neither rural nor urban, or not known</source>
        <translation>ni rurales ni urbanos, o no se sabe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>Organisations count by their own rurality, microclusters by that of most of their members. The ratio is rural over urban: 1 is the same.</source>
        <translation>Las organizaciones cuentan según su propia ruralidad; los microclústeres, según la de la mayoría de sus miembros. La razón es la cifra rural dividida por la urbana: 1 significa que son iguales.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>Rural and urban: {name}</source>
        <translation>Rural y urbano: {name}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>Summarised with Creative Clusters on {date}</source>
        <translation>Resumen hecho con Creative Clusters el {date}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{rural} of the rural organisations are in a microcluster.</source>
        <translation>El {rural} de las organizaciones rurales está en un microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{urban} of the urban organisations are in a microcluster.</source>
        <translation>El {urban} de las organizaciones urbanas está en un microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>There is {rural} and {urban}.</source>
        <translation>Hay {rural} y {urban}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>There are {rural} and {urban}.</source>
        <translation>Hay {rural} y {urban}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>Rural and urban in numbers</source>
        <translation>Lo rural y lo urbano en cifras</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>There are no microclusters among {organisations}.</source>
        <translation>No hay ningún microclúster entre {organisations}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{share} of {organisations} are in {number} microcluster.</source>
        <translation>El {share} de {organisations} está en {number} microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{share} of {organisations} are in {number} microclusters.</source>
        <translation>El {share} de {organisations} está en {number} microclústeres.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{number} more is neither: as many of its members are rural as urban, or it is not known.</source>
        <translation>{number} más no es ni lo uno ni lo otro: tiene tantos miembros rurales como urbanos, o no se sabe.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{number} more are neither: as many of their members are rural as urban, or it is not known.</source>
        <translation>{number} más no son ni lo uno ni lo otro: tienen tantos miembros rurales como urbanos, o no se sabe.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>The median rural one has {rural}, the median urban one has {urban}.</source>
        <translation>El rural mediano tiene {rural}; el urbano mediano tiene {urban}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>of rural organisations are in a microcluster</source>
        <translation>de las organizaciones rurales están en un microclúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>of urban organisations are in a microcluster</source>
        <translation>de las organizaciones urbanas están en un microclúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{organisations} of unknown rurality counts under “All” only.</source>
        <translation>{organisations} de ruralidad desconocida cuenta solo en «Total».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{organisations} of unknown rurality count under “All” only.</source>
        <translation>{organisations} de ruralidad desconocida cuentan solo en «Total».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>Ratio</source>
        <translation>Razón</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>An organisation is in a microcluster if the layer of organisations names one that the layer of clusters has. A microcluster is rural or urban by the majority of its members, and its size is the number of its members, so every figure rests on the same organisations. Shares are of organisations whose rurality is known; medians are of microclusters.</source>
        <translation>Una organización está en un microclúster si la capa de organizaciones nombra uno que la capa de clústeres tiene. Un microclúster es rural o urbano según la mayoría de sus miembros, y su tamaño es el número de sus miembros, de modo que todas las cifras se apoyan en las mismas organizaciones. Las proporciones son de las organizaciones cuya ruralidad se conoce; las medianas son de los microclústeres.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The only codes known are 0 and 1, which may be any yes/no field.</source>
        <translation>Los únicos códigos conocidos son 0 y 1, que pueden ser de cualquier campo de sí o no.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to custom with the code that means rural in RURAL_CODES, or to the scheme that the field follows, such as {name}.</source>
        <translation>En SCHEME, elija custom, con el código que significa rural en RURAL_CODES, o la clasificación que sigue el campo, como {name}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes do not tell which scheme they follow: {first} and {last} know those of {most:,} row each.</source>
        <translation>Los códigos no permiten saber qué clasificación siguen: {first} y {last} conocen los de {most:,} fila cada una.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes do not tell which scheme they follow: {first} and {last} know those of {most:,} rows each.</source>
        <translation>Los códigos no permiten saber qué clasificación siguen: {first} y {last} conocen los de {most:,} filas cada una.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to {first} or {last}.</source>
        <translation>En SCHEME, elija {first} o {last}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Scheme {name}, {title}: picked because it knows the code of all {total:,} rows that hold one.</source>
        <translation>Clasificación {name}, {title}: elegida porque conoce el código de las {total:,} filas que tienen uno.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Scheme {name}, {title}: picked because it knows the code of {most:,} of the {total:,} rows that hold one.</source>
        <translation>Clasificación {name}, {title}: elegida porque conoce el código de {most:,} de las {total:,} filas que tienen uno.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes {digits} were taken for {name}. Other classifications use the same digits for other classes (the Degree of Urbanisation of areas, Scotland&apos;s classes): set SCHEME if these are of another.</source>
        <translation>Los códigos {digits} se tomaron como {name}. Otras clasificaciones usan los mismos dígitos para otras clases (el Grado de urbanización de áreas, las clases de Escocia): si estos son de otra, indíquela en SCHEME.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>{codes} and {more:,} more</source>
        <translation>{codes} y {more:,} más</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>No code found belongs to a known scheme; found were {found}.</source>
        <translation>Ningún código encontrado pertenece a una clasificación conocida; se encontraron {found}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Choose the field that holds the official code, or set SCHEME to custom and list in RURAL_CODES the codes that mean rural.</source>
        <translation>Elija el campo que contiene el código oficial, o elija custom en SCHEME y enumere en RURAL_CODES los códigos que significan rural.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes known are bare 1 to 3: 3 is rural in areas and an urban centre in a grid, and {first} and {last} know them equally well.</source>
        <translation>Los códigos conocidos son solo los números del 1 al 3: 3 es rural en áreas y centro urbano en una cuadrícula, y {first} y {last} los conocen igual de bien.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to degurba for areas or degurba_grid1 for grid cells.</source>
        <translation>En SCHEME, elija degurba para áreas o degurba_grid1 para celdas de cuadrícula.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes known are bare digits up to 6, in England and Wales ruc2001. The six classes of Ireland and of Scotland are 1 to 6, too, and what is rural in one is urban in another.</source>
        <translation>Los códigos conocidos son solo dígitos hasta el 6, en Inglaterra y Gales ruc2001. Las seis clases de Irlanda y las de Escocia también van del 1 al 6, y lo que es rural en una es urbano en otra.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>If these are Ireland&apos;s, give RURAL_CODES=4,5,6; if Scotland&apos;s, RURAL_CODES=5,6; else set SCHEME to ruc2001.</source>
        <translation>Si son los de Irlanda, indique RURAL_CODES=4,5,6; si son los de Escocia, RURAL_CODES=5,6; si no, elija ruc2001 en SCHEME.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes are the words &apos;rural&apos; and &apos;urban&apos; and are taken as they are, as with the scheme custom; NULL stays NULL.</source>
        <translation>Los códigos son las palabras «rural» y «urban» y se toman tal cual, como con la clasificación custom; NULL sigue siendo NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Scheme {name}, {title}: picked because it knows the code of all {total:,} rows that hold one; the next best, {runner_up}, knows {second:,}.</source>
        <translation>Clasificación {name}, {title}: elegida porque conoce el código de las {total:,} filas que tienen uno; la siguiente, {runner_up}, conoce {second:,}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Scheme {name}, {title}: picked because it knows the code of {most:,} of the {total:,} rows that hold one; the next best, {runner_up}, knows {second:,}.</source>
        <translation>Clasificación {name}, {title}: elegida porque conoce el código de {most:,} de las {total:,} filas que tienen uno; la siguiente, {runner_up}, conoce {second:,}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>&apos;{code}&apos; ({n:,} row)</source>
        <translation>«{code}» ({n:,} fila)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>&apos;{code}&apos; ({n:,} rows)</source>
        <translation>«{code}» ({n:,} filas)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Most codes are digits as in {name}, but others are of {other}: {codes}. In a postcode directory the digits are Scotland&apos;s own.</source>
        <translation>La mayoría de los códigos son dígitos como en {name}, pero otros son de {other}: {codes}. En un directorio de códigos postales, los dígitos son los propios de Escocia.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to {other}, which leaves the digits unclassified, or to {name}.</source>
        <translation>En SCHEME, elija {other}, que deja los dígitos sin clasificar, o {name}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Scheme custom: {codes} rural, as listed in RURAL_CODES, and every other code urban.</source>
        <translation>Clasificación custom: rural, {codes}, como se enumera en RURAL_CODES; urbano, cualquier otro código.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>No code found belongs to {scheme}, {title}; found were {found}.</source>
        <translation>Ningún código encontrado pertenece a {scheme} ({title}); se encontraron {found}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Set SCHEME to {likely}, which knows them, or choose another field.</source>
        <translation>En SCHEME, elija {likely}, que los conoce, o elija otro campo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Choose the field that holds the official rural-urban code or label.</source>
        <translation>Elija el campo que contiene el código o la etiqueta rural-urbana oficial.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>{names} or {last}</source>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>{rows:,} row holds a code that {scheme} does not have, and stays unclassified: {codes}.</source>
        <translation>{rows:,} fila contiene un código que {scheme} no tiene y queda sin clasificar: {codes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>{rows:,} rows hold codes that {scheme} does not have, and stay unclassified: {codes}.</source>
        <translation>{rows:,} filas contienen códigos que {scheme} no tiene y quedan sin clasificar: {codes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>There is no scheme &apos;{scheme}&apos;.</source>
        <translation>No existe la clasificación «{scheme}».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Use one of {words}.</source>
        <translation>Use una de estas: {words}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>It is empty, and the scheme &apos;custom&apos; cannot tell rural from urban without it.</source>
        <translation>Está vacío, y sin ello la clasificación «custom» no puede distinguir lo rural de lo urbano.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>List the codes that mean rural, separated by commas, or set SCHEME to another word.</source>
        <translation>Enumere los códigos que significan rural, separados por comas, o elija otra palabra en SCHEME.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>None of the {rows:,} rows holds a code.</source>
        <translation>Ninguna de las {rows:,} filas contiene un código.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Scheme {name}, {title}, as set in SCHEME.</source>
        <translation>Clasificación {name}, {title}, como se indica en SCHEME.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>RURAL_CODES lists {codes}, which no row holds.</source>
        <translation>RURAL_CODES enumera {codes}, que ninguna fila contiene.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>{rows:,} row holds another word, and stays unclassified: {codes}.</source>
        <translation>{rows:,} fila contiene otra palabra y queda sin clasificar: {codes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>{rows:,} rows hold other words, and stay unclassified: {codes}.</source>
        <translation>{rows:,} filas contienen otras palabras y quedan sin clasificar: {codes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>RURAL_CODES is not used: it is only read with the scheme &apos;custom&apos;.</source>
        <translation>RURAL_CODES no se usa: solo se lee con la clasificación «custom».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Neither rural nor urban, so unclassified: {names}.</source>
        <translation>Ni rural ni urbano, por tanto sin clasificar: {names}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>In the postcode directories 1 to 8 are Scotland&apos;s own classes, which are not part of it.</source>
        <translation>En los directorios de códigos postales, del 1 al 8 son las clases propias de Escocia, que no forman parte de ella.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>No row is rural.</source>
        <translation>Ninguna fila es rural.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>RURAL_CODES is given, so the scheme is custom.</source>
        <translation>Se indica RURAL_CODES, así que la clasificación es custom.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{number} organisations are too few to plant microclusters in.</source>
        <translation>{number} organizaciones son demasiado pocas para sembrar microclústeres con ellas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give {fewest_organisations} or more; the findings need 5000.</source>
        <translation>Indique {fewest_organisations} o más; los resultados necesitan 5000.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{size} organisations make no microcluster.</source>
        <translation>{size} organizaciones no forman un microclúster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give {smallest_cluster} or more.</source>
        <translation>Indique {smallest_cluster} o más.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{number} organisations make too few microclusters of more than {size}.</source>
        <translation>Con {number} organizaciones salen demasiado pocos microclústeres de más de {size}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give at most {most}, or raise ORGANISATION_COUNT.</source>
        <translation>Indique como máximo {most} o aumente ORGANISATION_COUNT.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{number} organisations in microclusters of more than {size} need a region of {places} places, which is too large.</source>
        <translation>{number} organizaciones en microclústeres de más de {size} necesitan una región de {places} lugares, que es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give at most {most}, or raise CLUSTER_SIZE.</source>
        <translation>Indique como máximo {most} o aumente CLUSTER_SIZE.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/shares.py"/>
        <source>The field &apos;{field}&apos; holds {value!r}; it must hold &apos;rural&apos; or &apos;urban&apos;.</source>
        <translation>El campo «{field}» contiene {value!r}; debe contener «rural» o «urban».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/shares.py"/>
        <source>Make it with &apos;Classify rurality&apos;, or choose another field.</source>
        <translation>Créelo con «Clasificar la ruralidad» o elija otro campo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Organisations in a cluster</source>
        <translation>Organizaciones en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of organisations in a cluster</source>
        <translation>Proporción de organizaciones en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Organisations in a cluster of their own kind</source>
        <translation>Organizaciones en un clúster de su mismo tipo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of organisations in a cluster of their own kind</source>
        <translation>Proporción de organizaciones en un clúster de su mismo tipo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median size of a cluster</source>
        <translation>Tamaño mediano de un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Largest cluster</source>
        <translation>Clúster más grande</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median radius of a cluster</source>
        <translation>Radio mediano de un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median density of a cluster</source>
        <translation>Densidad mediana de un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of employment in a cluster</source>
        <translation>Proporción del empleo en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of turnover in a cluster</source>
        <translation>Proporción de la cifra de negocios en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>per km²</source>
        <translation>por km²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Degree of Urbanisation, GHSL R2023A rules with the July 2024 semi-dense urban clusters (as in flexurba 0.2.2: built-up share of land 0.2, edges smoothed before gaps are filled)</source>
        <translation>Grado de urbanización, reglas de GHSL R2023A con las agrupaciones urbanas semidensas de julio de 2024 (como en flexurba 0.2.2: proporción edificada de la tierra 0,2; bordes suavizados antes de rellenar los huecos)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/totals.py"/>
        <source>The field &apos;{field}&apos; holds negative values ({least:g}, for instance; {negative} in all).</source>
        <translation>El campo «{field}» contiene valores negativos (por ejemplo, {least:g}; {negative} en total).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/totals.py"/>
        <source>Set them to NULL with the field calculator if they mean &apos;not known&apos;, or mend them.</source>
        <translation>Póngalos en NULL con la calculadora de campos si significan «no se sabe», o corríjalos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>{wrong:,} areas have a negative number of people, or none that is a number.</source>
        <translation>{wrong:,} áreas tienen un número de personas negativo o que no es un número.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>Check the population raster for negative values.</source>
        <translation>Compruebe si el ráster de población tiene valores negativos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>It has codes that level {level} does not have: {values}.</source>
        <translation>Tiene códigos que el nivel {level} no tiene: {values}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>Choose a grid made by degreeofurbanisation; the codes are {listed}.</source>
        <translation>Elija una cuadrícula creada por degreeofurbanisation; los códigos son {listed}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>It must have rows and columns of cells; its shape is {shape}.</source>
        <translation>Debe tener filas y columnas de celdas; su forma es {shape}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Choose a raster of one band with at least one cell.</source>
        <translation>Elija un ráster de una banda con al menos una celda.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>No cell holds a number: all are NoData.</source>
        <translation>Ninguna celda contiene un número: todas son NoData.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Choose the raster of people per cell, and check its NoData value.</source>
        <translation>Elija el ráster de personas por celda y compruebe su valor NoData.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>It has {size} cells, and the population grid has {people}.</source>
        <translation>Tiene {size} celdas, y la cuadrícula de población tiene {people}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Use grids of the same extent and cells.</source>
        <translation>Use cuadrículas de la misma extensión y las mismas celdas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>{infinite:,} cells are infinite.</source>
        <translation>{infinite:,} celdas son infinitas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Set them to NoData or to a number.</source>
        <translation>Póngalas en NoData o deles un número.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>{below:,} cells are negative, the smallest {least:g}.</source>
        <translation>{below:,} celdas son negativas, la menor {least:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>If one of them stands for NoData, set it as the raster&apos;s NoData value.</source>
        <translation>Si una de ellas representa NoData, establézcala como valor NoData del ráster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>{beyond:,} cells are outside 0 to 1 (from {least:g} to {most:g}).</source>
        <translation>{beyond:,} celdas están fuera del intervalo de 0 a 1 (de {least:g} a {most:g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>It must be the share of each cell.</source>
        <translation>Debe ser la proporción de cada celda.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/classify.py"/>
        <source>There is no level &apos;{level}&apos;.</source>
        <translation>No existe el nivel «{level}».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/classify.py"/>
        <source>Use {first} or {second}.</source>
        <translation>Use {first} o {second}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/wording.py"/>
        <source>{parts} and {last}</source>
        <translation>{parts} y {last}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/wording.py"/>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>It is without the verdicts: they need the table of coefficients of the same fit in the project.</source>
        <translation>Va sin los veredictos: necesitan que la tabla de coeficientes del mismo ajuste esté en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>Report saved</source>
        <translation>Informe guardado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>The report was not saved</source>
        <translation>El informe no se guardó</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Other sub-sectors</source>
        <translation>Otros subsectores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Sub-sectors, share of all organisations</source>
        <translation>Subsectores, proporción de todas las organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Sizes of clusters</source>
        <translation>Tamaños de los clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Organisations in the cluster</source>
        <translation>Organizaciones en el clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>{number} of {low} to {high} organisations</source>
        <translation>{number} de {low} a {high} organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>{field}, as DCMS sub-sectors</source>
        <translation>{field}, como subsectores del DCMS</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Organisations</source>
        <translation>&amp;Organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Points with the field cluster_id</source>
        <translation>Puntos con el campo cluster_id</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Polygons with the field cluster_id</source>
        <translation>Polígonos con el campo cluster_id</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>S&amp;ub-sector</source>
        <translation>S&amp;ubsector</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Field of the organisations</source>
        <translation>Campo de las organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Verdicts</source>
        <translation>&amp;Veredictos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Table of comparisons that &apos;Fit drivers&apos; makes</source>
        <translation>Tabla de comparaciones que crea «Ajustar factores»</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>(no such layer)</source>
        <translation>(no hay tal capa)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Click to select the cluster on the map, double-click to zoom to it.</source>
        <translation>Haga clic para seleccionar el clúster en el mapa y doble clic para acercarse a él.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Number of the cluster</source>
        <translation>Número del clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>By the majority of its organisations</source>
        <translation>Según la mayoría de sus organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Top sub-sector</source>
        <translation>Subsector principal</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>The sub-sector of most organisations in the cluster</source>
        <translation>El subsector con más organizaciones en el clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>LQ</source>
        <translation>CL</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Location quotient of the top sub-sector: its share here over its share of all</source>
        <translation>Cociente de localización del subsector principal: su proporción aquí entre su proporción en el total</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>The sub-sector of the highest location quotient, of those with five or more</source>
        <translation>El subsector con el mayor cociente de localización, entre los que tienen cinco organizaciones o más</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Highest LQ</source>
        <translation>CL máximo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Location quotient of the most concentrated sub-sector</source>
        <translation>Cociente de localización del subsector más concentrado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>clusters</source>
        <translation>clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Copy &amp;table</source>
        <translation>Copiar &amp;tabla</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Copy the clusters shown, for a spreadsheet or a document</source>
        <translation>Copiar los clústeres mostrados, para una hoja de cálculo o un documento</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters</source>
        <translation>Filtrar clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters by text</source>
        <translation>Filtrar clústeres por texto</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters by rurality</source>
        <translation>Filtrar clústeres por ruralidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Rural and urban</source>
        <translation>Rural y urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Neither</source>
        <translation>Ninguno de los dos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Smallest size of a cluster</source>
        <translation>Tamaño mínimo de un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Size ≥ </source>
        <translation>Tamaño ≥ </translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>Choose the field with the sub-sector of the organisations above.</source>
        <translation>Elija arriba el campo con el subsector de las organizaciones.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>There are no clusters. A smaller MIN_CLUSTER_SIZE in &apos;Detect microclusters&apos; finds smaller ones.</source>
        <translation>No hay clústeres. Con un MIN_CLUSTER_SIZE menor, «Detectar microclústeres» los encuentra más pequeños.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>None of the clusters has members among the organisations.</source>
        <translation>Ninguno de los clústeres tiene miembros entre las organizaciones.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>Effects are in units of the outcome. Where that is 1 or 0, or a share, 0.01 is one percentage point.</source>
        <translation>Los efectos están en unidades del resultado. Cuando este es 1 o 0, o una proporción, 0,01 es un punto porcentual.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Rural and urban clusters</source>
        <translation>Clústeres rurales y urbanos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Ru&amp;n study…</source>
        <translation>Ejecutar estu&amp;dio…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Create sa&amp;mple…</source>
        <translation>Crear &amp;muestra…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Try a&amp;gain</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&amp;Run study…</source>
        <translation>&amp;Ejecutar estudio…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Run the whole study on layers of your own</source>
        <translation>Ejecutar el estudio completo con sus propias capas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Save these figures as a page that can be sent on</source>
        <translation>Guardar estas cifras como una página que se puede compartir</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&apos;{layer}&apos; and its clusters, in the background.</source>
        <translation>«{layer}» y sus clústeres, en segundo plano.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Reading the layers</source>
        <translation>Leyendo las capas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock_report.py"/>
        <source>The layer could not be copied ({reason}).</source>
        <translation>No se pudo copiar la capa ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock_report.py"/>
        <source>Check its geometries with &apos;Check validity&apos;.</source>
        <translation>Compruebe sus geometrías con «Comprobar validez».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/entry.py"/>
        <source>Show rural and urban clusters beside the map</source>
        <translation>Mostrar los clústeres rurales y urbanos junto al mapa</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>The layers could not be read ({error}).</source>
        <translation>No se pudieron leer las capas ({error}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Check that they can be opened in an attribute table, or choose others.</source>
        <translation>Compruebe que se pueden abrir en una tabla de atributos o elija otras.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>The reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Try again, or choose other layers.</source>
        <translation>Inténtelo de nuevo o elija otras capas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>There is not enough memory for these layers.</source>
        <translation>No hay memoria suficiente para estas capas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Filter the layer of organisations, or close other programs.</source>
        <translation>Filtre la capa de organizaciones o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>{clusters}, median size {size}</source>
        <translation>{clusters}, tamaño mediano {size}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>Headline figures</source>
        <translation>Cifras principales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>of {number} in a cluster</source>
        <translation>de {number} en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/reading.py"/>
        <source>A layer has no field &apos;{name}&apos; any more.</source>
        <translation>Una capa ya no tiene el campo «{name}».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/reading.py"/>
        <source>Choose another layer, or run &apos;Detect microclusters&apos; again.</source>
        <translation>Elija otra capa o ejecute de nuevo «Detectar microclústeres».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>{layers} no longer has the field cluster_id.</source>
        <translation>{layers} ya no tiene el campo cluster_id.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>{layers} no longer have the field cluster_id.</source>
        <translation>{layers} ya no tienen el campo cluster_id.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>There are clusters, but no points with the field cluster_id. Load the organisations that the same run made, or choose them above.</source>
        <translation>Hay clústeres, pero no hay puntos con el campo cluster_id. Cargue las organizaciones creadas en la misma ejecución o elíjalas arriba.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>No clusters to show yet</source>
        <translation>Aún no hay clústeres que mostrar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>A field is gone</source>
        <translation>Falta un campo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>There are organisations, but no polygons with the field cluster_id. Load the clusters that the same run made, or choose them above.</source>
        <translation>Hay organizaciones, pero no hay polígonos con el campo cluster_id. Cargue los clústeres creados en la misma ejecución o elíjalos arriba.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>Run a study of your own organisations, or load the layers of one: points and polygons with the field cluster_id. To try it without data, create a sample first.</source>
        <translation>Ejecute un estudio de sus propias organizaciones o cargue las capas de uno: puntos y polígonos con el campo cluster_id. Para probarlo sin datos, cree primero una muestra.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>Choose another layer above, or bring the field back.</source>
        <translation>Elija otra capa arriba o recupere el campo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Average marginal effect: change of the outcome with the driver</source>
        <translation>Efecto marginal medio: cambio del resultado con el factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Cannot tell</source>
        <translation>No se puede saber</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Verdicts on drivers</source>
        <translation>Veredictos sobre los factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/provider.py"/>
        <source>Creative Clusters: microclusters, rural against urban</source>
        <translation>Creative Clusters: microclústeres, rural frente a urbano</translation>
    </message>
</context>
</TS>
